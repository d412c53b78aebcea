// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How common words and concepts are in administrative prose, counted in the paragraphs of the leercorpus and kept in {@code
 * achtergrond.tsv}. It does not move with the Standen that are read, so that one Stand more hardly changes what a word weighs.
 */
final class Achtergrond {

    private static final Map<String, Integer> AANTALLEN = new HashMap<>();
    private static final String ALL = "*";

    static {
        lees();
    }

    private Achtergrond() {}

    /** The logarithm of how rare a mark is in the background: 0 when every paragraph has it. */
    static double zeldzaamheid(String kenmerk) {
        double alinea = AANTALLEN.getOrDefault(ALL, 1);
        return StrictMath.log((alinea + 1) / (AANTALLEN.getOrDefault(kenmerk, 0) + 1));
    }

    private static void lees() {
        try (InputStream in = Objects.requireNonNull(
                        Achtergrond.class.getResourceAsStream("achtergrond.tsv"), "achtergrond.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(regel -> !regel.startsWith("#")).skip(1).forEach(regel -> {
                int tab = regel.indexOf('\t');
                AANTALLEN.put(regel.substring(0, tab), Integer.valueOf(regel.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("De tabel achtergrond.tsv is niet te lezen.", e);
        }
    }
}
