// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words as vectors, for grouping by words alone. */
final class Vingerafdruk {

    /** Up to this many, a mark may be of half of them. */
    private static final int FEW = 300;

    private Vingerafdruk() {}

    /**
     * Vectors of length 1 that weigh a mark by how rare it is: tf-idf with the logarithm of both (Salton & Buckley, "Term-weighting
     * approaches in automatic text retrieval", 1988). Marks of one knelpunt alone, and of too many of them ({@link #mostCommon}), are left out.
     */
    static List<Map<String, Double>> vectoren(List<Map<String, Integer>> afdrukken) {
        Map<String, Integer> aantallen = new TreeMap<>();
        afdrukken.forEach(afdruk -> afdruk.keySet().forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
        return afdrukken.stream()
                .map(afdruk -> vector(afdruk, aantallen, afdrukken.size()))
                .toList();
    }

    /** A mark of more knelpunten than this tells nothing apart, and would make every pair worth a look. */
    private static int mostCommon(int totaal) {
        return totaal <= FEW ? Math.max(4, totaal / 2) : Math.max(FEW / 2, totaal / 50);
    }

    private static Map<String, Double> vector(Map<String, Integer> afdruk, Map<String, Integer> aantallen, int totaal) {
        Map<String, Double> vector = new LinkedHashMap<>();
        double kwadraat = 0;
        for (Map.Entry<String, Integer> entry : afdruk.entrySet()) {
            int aantal = aantallen.getOrDefault(entry.getKey(), 0);
            double gewicht = (1 + StrictMath.log(entry.getValue())) * StrictMath.log((double) (totaal + 1) / aantal);
            kwadraat += gewicht * gewicht;
            if (aantal > 1 && aantal <= mostCommon(totaal)) {
                vector.put(entry.getKey(), gewicht);
            }
        }
        double lengte = Math.sqrt(Math.max(kwadraat, 1e-9));
        vector.replaceAll((kenmerk, gewicht) -> gewicht / lengte);
        return vector;
    }
}
