// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a model sees of a text, in two kinds.
 *
 * @param woorden its words, lemmas and word pairs; the more there are, the less each counts
 * @param tekens signs that count by themselves: strikes of word lists, form, place, neighbours
 */
record Kenmerken(Set<String> woorden, Set<String> tekens) {

    /** The sign that every text has; what a class weighs for it is its bias. */
    static final String ALTIJD = "altijd";

    /** What one sign weighs beside all words together, whose vector has length 1. */
    private static final double SIGN = 0.25;

    double gewichtVanWoord() {
        return 1 / Math.sqrt(Math.max(1, woorden.size()));
    }

    static double gewichtVanTeken() {
        return SIGN;
    }

    /** The weight of each feature. */
    Map<String, Double> gewichten() {
        Map<String, Double> gewichten = new HashMap<>();
        tekens.forEach(teken -> gewichten.put(teken, SIGN));
        woorden.forEach(woord -> gewichten.put(woord, gewichtVanWoord()));
        return gewichten;
    }

    /** The same words, with no sign but the one that every text has. */
    Kenmerken zonderTekens() {
        return new Kenmerken(woorden, Set.of(ALTIJD));
    }
}
