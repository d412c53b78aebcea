// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Vectors as numbers, with for each mark who has it. For one thread. */
final class Kenmerkenindex {

    /** A mark of more than this many finds nobody; it still counts in the likeness of those whom other marks bring together. */
    private static final int MOST_WITH_MARK = 200;

    /** Of each, the likeness is computed for no more than this many, those with the most weight in shared rare marks. */
    private static final int MOST_LOOKED_AT = 400;

    private final int[][] kenmerken;
    private final double[][] gewichten;
    private final int[][] bezitters;
    private final double[] gewicht;
    private final int[] geraakt;

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
        gewicht = new double[vectoren.size()];
        geraakt = new int[vectoren.size()];
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
        int aantal = 0;
        for (int k = 0; k < kenmerken[nummer].length; k++) {
            double kwadraat = gewichten[nummer][k] * gewichten[nummer][k];
            for (int ander : bezitters[kenmerken[nummer][k]]) {
                if (ander >= nummer) {
                    break;
                }
                if (gewicht[ander] == 0) {
                    geraakt[aantal++] = ander;
                }
                gewicht[ander] += kwadraat;
            }
        }
        int[] gevonden = Arrays.copyOf(geraakt, aantal);
        double drempel = drempel(gevonden);
        int[] zwaarste = Arrays.stream(gevonden)
                .filter(ander -> gewicht[ander] >= drempel)
                .toArray();
        for (int ander : gevonden) {
            gewicht[ander] = 0;
        }
        Arrays.sort(zwaarste);
        return zwaarste;
    }

    /** The weight that {@link #MOST_LOOKED_AT} of these reach; equals are all taken. */
    private double drempel(int[] gevonden) {
        if (gevonden.length <= MOST_LOOKED_AT) {
            return 0;
        }
        double[] gesorteerd =
                Arrays.stream(gevonden).mapToDouble(ander -> gewicht[ander]).toArray();
        Arrays.sort(gesorteerd);
        return gesorteerd[gesorteerd.length - MOST_LOOKED_AT];
    }

    /** The cosine of two vectors of length 1; 0 when they share fewer marks than asked. */
    double product(int een, int ander, int minstens) {
        int[] links = kenmerken[een];
        int[] rechts = kenmerken[ander];
        double som = 0;
        int samen = 0;
        int i = 0;
        int j = 0;
        while (i < links.length && j < rechts.length) {
            if (links[i] == rechts[j]) {
                som += gewichten[een][i] * gewichten[ander][j];
                samen++;
            }
            int verschil = Integer.compare(links[i], rechts[j]);
            i += verschil <= 0 ? 1 : 0;
            j += verschil >= 0 ? 1 : 0;
        }
        return samen >= minstens ? som : 0;
    }
}
