// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Vectors as numbers, with for each mark who has it. */
final class Kenmerkenindex {

    /** A mark of more than this many finds nobody; it still counts in the likeness of those whom other marks bring together. */
    private static final int MOST_WITH_MARK = 200;

    /** Of each, the likeness is computed for no more than this many, those with the most weight in shared rare marks. */
    private static final int MOST_LOOKED_AT = 400;

    private final int[][] kenmerken;
    private final double[][] gewichten;
    private final int[][] bezitters;

    Kenmerkenindex(List<Map<String, Double>> vectoren) {
        Map<String, Integer> nummers = new HashMap<>();
        kenmerken = new int[vectoren.size()][];
        gewichten = new double[vectoren.size()][];
        for (int i = 0; i < vectoren.size(); i++) {
            Map<Integer, Double> vector = new TreeMap<>();
            new TreeMap<>(vectoren.get(i))
                    .forEach((kenmerk, gewicht) ->
                            vector.put(nummers.computeIfAbsent(kenmerk, k -> nummers.size()), gewicht));
            kenmerken[i] = vector.keySet().stream().mapToInt(Integer::intValue).toArray();
            gewichten[i] =
                    vector.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        bezitters = bezitters(nummers.size());
    }

    private int[][] bezitters(int aantal) {
        int[] tellingen = new int[aantal];
        for (int[] eigen : kenmerken) {
            for (int kenmerk : eigen) {
                tellingen[kenmerk]++;
            }
        }
        int[][] per = new int[aantal][];
        Arrays.setAll(per, kenmerk -> new int[tellingen[kenmerk] > MOST_WITH_MARK ? 0 : tellingen[kenmerk]]);
        int[] vol = new int[aantal];
        for (int i = 0; i < kenmerken.length; i++) {
            for (int kenmerk : kenmerken[i]) {
                if (per[kenmerk].length > 0) {
                    per[kenmerk][vol[kenmerk]++] = i;
                }
            }
        }
        return per;
    }

    /** Those before this one that share a rarer mark with it, in ascending order. */
    int[] eerdere(int nummer) {
        Map<Integer, Double> gewicht = new HashMap<>();
        for (int k = 0; k < kenmerken[nummer].length; k++) {
            double kwadraat = gewichten[nummer][k] * gewichten[nummer][k];
            for (int ander : bezitters[kenmerken[nummer][k]]) {
                if (ander >= nummer) {
                    break;
                }
                gewicht.merge(ander, kwadraat, Double::sum);
            }
        }
        return gewicht.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LOOKED_AT)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /** The number of marks that both have. */
    int samen(int een, int ander) {
        return (int) gedeeld(een, ander).count();
    }

    double product(int een, int ander) {
        return gedeeld(een, ander)
                .mapToDouble(k ->
                        gewichten[een][k] * gewichten[ander][Arrays.binarySearch(kenmerken[ander], kenmerken[een][k])])
                .sum();
    }

    private IntStream gedeeld(int een, int ander) {
        return IntStream.range(0, kenmerken[een].length)
                .filter(k -> Arrays.binarySearch(kenmerken[ander], kenmerken[een][k]) >= 0);
    }
}
