// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A trained model: one linear model for functions and themes together, and the calibration of its scores.
 *
 * @param naam name and version
 * @param lineair classes are the functions in order of {@link Functie}, then the themes in order of the scheme
 * @param temperatuur divides the scores of the functions before the softmax (Guo et al., "On Calibration of Modern Neural
 *     Networks", ICML 2017)
 * @param themaZin from the score of a theme to its probability for a sentence
 * @param themaTekst from the log-odds of the most probable sentence to the probability of a theme for a whole text
 * @param knelpuntTekst the same for "states a knelpunt"
 */
record DuidModel(
        String naam, LineairModel lineair, double temperatuur, Platt themaZin, Platt themaTekst, Platt knelpuntTekst) {

    private static final String SHIPPED = "model.tsv";
    private static final List<Functie> FUNCTIES = List.of(Functie.values());

    private static final class Shipped {
        static final DuidModel MODEL = readShipped();
    }

    /** The model that comes with the program. */
    static DuidModel shipped() {
        return Shipped.MODEL;
    }

    /** Probabilities, 0–1 and together 1, of the functions in their order. */
    double[] functies(double[] scores) {
        int aantal = FUNCTIES.size();
        double hoogste = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < aantal; k++) {
            hoogste = Math.max(hoogste, scores[k]);
        }
        double[] kansen = new double[aantal];
        double som = 0;
        for (int k = 0; k < aantal; k++) {
            kansen[k] = StrictMath.exp((scores[k] - hoogste) / temperatuur);
            som += kansen[k];
        }
        for (int k = 0; k < aantal; k++) {
            kansen[k] /= som;
        }
        return kansen;
    }

    /** The most probable function. */
    Functie functie(double[] scores) {
        int beste = 0;
        for (int k = 1; k < FUNCTIES.size(); k++) {
            if (scores[k] > scores[beste]) {
                beste = k;
            }
        }
        return FUNCTIES.get(beste);
    }

    /** Probability, 0–1, that a sentence has this function. */
    double kans(double[] scores, Functie functie) {
        return functies(scores)[FUNCTIES.indexOf(functie)];
    }

    /** Probability, 0–1, that a sentence names theme number {@code thema} of the scheme. */
    double themaVanZin(double[] scores, int thema) {
        return themaZin.kans(scores[FUNCTIES.size() + thema]);
    }

    /** The model as lines of text, as {@link #read} reads them. */
    List<String> lines(Map<String, float[]> gewichten) {
        List<String> lines = new ArrayList<>();
        lines.add("model\t" + naam);
        lines.add("temperatuur\t" + number(temperatuur));
        lines.add("themaZin\t" + themaZin.line());
        lines.add("themaTekst\t" + themaTekst.line());
        lines.add("knelpuntTekst\t" + knelpuntTekst.line());
        lines.add("klassen\t" + String.join("\t", lineair.klassen()));
        gewichten.forEach((kenmerk, rij) -> {
            StringBuilder line = new StringBuilder(kenmerk);
            for (int k = 0; k < rij.length; k++) {
                if (rij[k] != 0) {
                    line.append('\t').append(k).append(':').append(number(rij[k]));
                }
            }
            lines.add(line.toString());
        });
        return lines;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static DuidModel readShipped() {
        InputStream in = Objects.requireNonNull(DuidModel.class.getResourceAsStream(SHIPPED), SHIPPED);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model from its lines.
     *
     * @throws OngeldigeWaardeException when the lines are not those of a model
     */
    static DuidModel read(BufferedReader reader) throws IOException {
        String naam = value(reader, "model");
        double temperatuur = Double.parseDouble(value(reader, "temperatuur"));
        Platt themaZin = Platt.of(value(reader, "themaZin"));
        Platt themaTekst = Platt.of(value(reader, "themaTekst"));
        Platt knelpuntTekst = Platt.of(value(reader, "knelpuntTekst"));
        List<String> klassen = List.of(value(reader, "klassen").split("\t"));
        Map<String, float[]> gewichten = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t");
            float[] rij = new float[klassen.size()];
            for (int i = 1; i < cells.length; i++) {
                int colon = cells[i].indexOf(':');
                rij[Integer.parseInt(cells[i].substring(0, colon))] = Float.parseFloat(cells[i].substring(colon + 1));
            }
            gewichten.put(cells[0], rij);
        }
        return new DuidModel(
                naam, new LineairModel(klassen, gewichten), temperatuur, themaZin, themaTekst, knelpuntTekst);
    }

    private static String value(BufferedReader reader, String name) throws IOException {
        String line = reader.readLine();
        if (line == null || !line.startsWith(name + "\t")) {
            throw new OngeldigeWaardeException("regel '" + line + "' in het model", "hier staat '" + name + "'");
        }
        return line.substring(name.length() + 1);
    }
}
