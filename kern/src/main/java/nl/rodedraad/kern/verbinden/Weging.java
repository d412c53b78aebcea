// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs words by how rare they are in a set of texts (Salton & Buckley, "Term-weighting approaches in automatic text retrieval",
 * 1988) and compares texts by the cosine of those weights. Immutable.
 */
public final class Weging {

    private final Map<String, Integer> aantallen = new HashMap<>();
    private final int totaal;

    public Weging(Collection<? extends Collection<String>> teksten) {
        totaal = teksten.size();
        teksten.forEach(tekst -> new HashSet<>(tekst).forEach(woord -> aantallen.merge(woord, 1, Integer::sum)));
    }

    /** Near 0.5 for a word of every text, more for rarer ones, so that in a few texts what all share still counts. */
    public double gewicht(String woord) {
        return 0.5 + StrictMath.log((double) (totaal + 1) / aantallen.getOrDefault(woord, 1));
    }

    /** A vector of length 1, in alphabetical order, of the words as {@code this} and {@code ook} weigh them. */
    public Map<String, Double> vector(List<String> woorden, Weging ook) {
        Map<String, Integer> keren = new TreeMap<>();
        woorden.forEach(woord -> keren.merge(woord, 1, Integer::sum));
        Map<String, Double> vector = new TreeMap<>();
        double kwadraat = 0;
        for (Map.Entry<String, Integer> entry : keren.entrySet()) {
            double gewicht =
                    (1 + StrictMath.log(entry.getValue())) * gewicht(entry.getKey()) * ook.gewicht(entry.getKey());
            vector.put(entry.getKey(), gewicht);
            kwadraat += gewicht * gewicht;
        }
        double lengte = Math.sqrt(Math.max(kwadraat, 1e-9));
        vector.replaceAll((woord, gewicht) -> gewicht / lengte);
        return vector;
    }

    /** The cosine of two vectors of length 1, 0–1. */
    public static double cosinus(Map<String, Double> een, Map<String, Double> ander) {
        Map<String, Double> kort = een.size() <= ander.size() ? een : ander;
        Map<String, Double> lang = kort == een ? ander : een;
        double som = 0;
        for (Map.Entry<String, Double> entry : kort.entrySet()) {
            som += entry.getValue() * lang.getOrDefault(entry.getKey(), 0.0);
        }
        return Math.min(1, som);
    }

    /** What two vectors share, heaviest first. */
    public static List<String> gedeeld(Map<String, Double> een, Map<String, Double> ander, int hoeveel) {
        return een.entrySet().stream()
                .filter(entry -> ander.containsKey(entry.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) ->
                                -entry.getValue() * ander.getOrDefault(entry.getKey(), 0.0))
                        .thenComparing(Map.Entry::getKey))
                .limit(hoeveel)
                .map(Map.Entry::getKey)
                .toList();
    }
}
