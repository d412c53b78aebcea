// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Set;

/**
 * What a model sees of a text, in two kinds.
 *
 * @param woorden its words, lemmas and word pairs; the more there are, the less each counts
 * @param tekens signs that count by themselves: strikes of word lists, form, place, neighbours
 */
record Kenmerken(Set<String> woorden, Set<String> tekens) {

    /** What one sign weighs beside all words together, whose vector has length 1. */
    private static final double SIGN = 0.25;

    double gewichtVanWoord() {
        return 1 / Math.sqrt(Math.max(1, woorden.size()));
    }

    static double gewichtVanTeken() {
        return SIGN;
    }

    List<String> alle() {
        return java.util.stream.Stream.concat(woorden.stream(), tekens.stream()).toList();
    }

    double gewicht(String kenmerk) {
        return woorden.contains(kenmerk) ? gewichtVanWoord() : SIGN;
    }
}
