// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A trained model and the calibration of its scores.
 *
 * @param naam name and version
 * @param functies scores a sentence for each function, in order of {@link Functie}
 * @param themas scores a sentence for each theme, in order of the scheme, given that it names a problem
 * @param ijking how the scores become probabilities
 */
record DuidModel(String naam, LineairModel functies, LineairModel themas, Ijkwaarden ijking) {

    private static final List<Functie> FUNCTIES = List.of(Functie.values());

    /** The function that a sentence with these scores is given. */
    Functie functie(double[] scores) {
        return FUNCTIES.get(ijking.hoogste(scores));
    }

    /** Probability, 0–1, that a sentence has this function. */
    double kans(double[] scores, Functie functie) {
        return ijking.kansen(scores)[klasse(functie)];
    }

    /** Number of the class of a function. */
    static int klasse(Functie functie) {
        return FUNCTIES.indexOf(functie);
    }

    static List<String> functieKlassen() {
        return FUNCTIES.stream().map(Functie::naam).toList();
    }

    /** The lines of a model file, as {@link #read} reads them. */
    static List<String> lines(
            String naam, Ijkwaarden ijking, Map<String, float[]> functies, Map<String, float[]> themas) {
        List<String> lines = new ArrayList<>();
        lines.add("model\t" + naam);
        lines.addAll(ijking.lines());
        lines.add("functies\t" + functies.size());
        functies.forEach((kenmerk, rij) -> lines.add(line(kenmerk, rij)));
        lines.add("themas\t" + themas.size());
        themas.forEach((kenmerk, rij) -> lines.add(line(kenmerk, rij)));
        return lines;
    }

    private static String line(String kenmerk, float[] rij) {
        StringBuilder line = new StringBuilder(kenmerk);
        for (int k = 0; k < rij.length; k++) {
            if (rij[k] != 0) {
                line.append('\t').append(k).append(':').append(number(rij[k]));
            }
        }
        return line.toString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /**
     * Reads a model from its lines.
     *
     * @throws OngeldigeWaardeException when the lines are not those of a model
     */
    static DuidModel read(BufferedReader reader) throws IOException {
        String naam = value(reader, "model");
        double temperatuur = Double.parseDouble(value(reader, "temperatuur"));
        double voorrang = Double.parseDouble(value(reader, "voorrang"));
        Platt thema = Platt.of(value(reader, "thema"));
        Platt knelpunt = Platt.of(value(reader, "knelpunt"));
        LineairModel functies = lineair(reader, "functies", functieKlassen());
        LineairModel themas = lineair(reader, "themas", Schema.themas().slugs());
        return new DuidModel(naam, functies, themas, new Ijkwaarden(temperatuur, voorrang, thema, knelpunt));
    }

    private static LineairModel lineair(BufferedReader reader, String name, List<String> klassen) throws IOException {
        int aantal = Integer.parseInt(value(reader, name));
        Map<String, float[]> gewichten = new LinkedHashMap<>(aantal * 2);
        for (int i = 0; i < aantal; i++) {
            String line = reader.readLine();
            if (line == null) {
                throw new OngeldigeWaardeException("model met " + i + " regels " + name, "het zijn er " + aantal);
            }
            String[] cells = line.split("\t");
            float[] rij = new float[klassen.size()];
            for (int c = 1; c < cells.length; c++) {
                int colon = cells[c].indexOf(':');
                rij[Integer.parseInt(cells[c].substring(0, colon))] = Float.parseFloat(cells[c].substring(colon + 1));
            }
            gewichten.put(cells[0], rij);
        }
        return new LineairModel(klassen, gewichten);
    }

    private static String value(BufferedReader reader, String name) throws IOException {
        String line = reader.readLine();
        if (line == null || !line.startsWith(name + "\t")) {
            throw new OngeldigeWaardeException("regel '" + line + "' in het model", "hier staat '" + name + "'");
        }
        return line.substring(name.length() + 1);
    }
}
