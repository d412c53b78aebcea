// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * What is learnt for the extract.
 *
 * @param ontwikkelingen scores a sentence for each development, in order of the scheme
 * @param ijking from those scores to probabilities, one for each development
 * @param teken scores whether a development lacks rather than grows
 * @param schalen scores a sentence that states a knelpunt for urgency and openness
 * @param grenzen from those scores to points, one for each scale
 */
record UittrekModel(
        Puntenmodel ontwikkelingen,
        List<Platt> ijking,
        Puntenmodel teken,
        Puntenmodel schalen,
        List<Schaalgrenzen> grenzen) {

    static final String BESTAND = "uittreksel.tsv";

    static final List<String> SCHALEN = List.of("urgentie", "openheid");
    static final List<String> TEKEN = List.of("ontbreekt");

    private static final class Meegeleverd {
        static final UittrekModel MODEL =
                read(Objects.requireNonNull(UittrekModel.class.getResourceAsStream(BESTAND), BESTAND));
    }

    UittrekModel {
        ijking = List.copyOf(ijking);
        grenzen = List.copyOf(grenzen);
    }

    /** The model that comes with the program, read once. */
    static UittrekModel meegeleverd() {
        return Meegeleverd.MODEL;
    }

    static List<String> ontwikkelingSlugs() {
        return Schema.ontwikkelingen().begrippen().stream().map(Begrip::slug).toList();
    }

    /** The lines of the model file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# SPDX-License-Identifier: EUPL-1.2");
        ijking.forEach(platt -> lines.add(platt.line()));
        grenzen.forEach(grens -> lines.add(grens.line()));
        List.of(ontwikkelingen, teken, schalen).forEach(model -> lines(model, lines));
        return lines;
    }

    private static void lines(Puntenmodel model, List<String> lines) {
        lines.add(Integer.toString(model.gewichten().size()));
        model.gewichten().forEach((kenmerk, rij) -> {
            StringBuilder line = new StringBuilder(kenmerk);
            for (int k = 0; k < rij.length; k++) {
                if (rij[k] != 0) {
                    line.append('\t').append(k).append(':').append(String.format(Locale.ROOT, "%.2f", rij[k]));
                }
            }
            lines.add(line.toString());
        });
    }

    private static UittrekModel read(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            List<Platt> ijking = new ArrayList<>();
            for (int k = 0; k < ontwikkelingSlugs().size(); k++) {
                ijking.add(Platt.of(line(reader)));
            }
            List<Schaalgrenzen> grenzen = new ArrayList<>();
            for (int k = 0; k < SCHALEN.size(); k++) {
                grenzen.add(Schaalgrenzen.of(line(reader)));
            }
            return new UittrekModel(
                    model(reader, ontwikkelingSlugs()), ijking, model(reader, TEKEN), model(reader, SCHALEN), grenzen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Puntenmodel model(BufferedReader reader, List<String> uitkomsten) throws IOException {
        int aantal = Integer.parseInt(line(reader));
        Map<String, float[]> gewichten = new TreeMap<>();
        for (int i = 0; i < aantal; i++) {
            String[] cells = line(reader).split("\t");
            float[] rij = new float[uitkomsten.size()];
            for (int c = 1; c < cells.length; c++) {
                int colon = cells[c].indexOf(':');
                rij[Integer.parseInt(cells[c].substring(0, colon))] = Float.parseFloat(cells[c].substring(colon + 1));
            }
            gewichten.put(cells[0], rij);
        }
        return new Puntenmodel(uitkomsten, gewichten);
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new OngeldigeWaardeException("einde van " + BESTAND, "hier staat nog een regel van het model");
        }
        return line;
    }
}
