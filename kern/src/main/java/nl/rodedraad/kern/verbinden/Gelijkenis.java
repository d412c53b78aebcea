// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much knelpunten are alike: the cosine of their weighted marks, found through an index on the marks, so that pairs that share
 * nothing cost nothing.
 */
final class Gelijkenis {

    /** Most alike first; equally alike in order of their numbers. */
    static final Comparator<Paar> STERKSTE_EERST = Comparator.comparingDouble((Paar paar) -> -paar.score())
            .thenComparing(Paar::een)
            .thenComparing(Paar::ander);

    /** Two short texts that share one rare word look alike and are not. */
    private static final int FEWEST_SHARED = 3;

    /** Of each knelpunt no more than its most alike earlier ones are kept, so that memory grows with their number alone. */
    private static final int MOST_ALIKE = 40;

    private static final int MOST_SHARED = 6;

    private final List<Map<String, Double>> vectoren;

    Gelijkenis(List<Map<String, Double>> vectoren) {
        this.vectoren = List.copyOf(vectoren);
    }

    /**
     * Two knelpunten that are alike.
     *
     * @param een number of the one, lower than {@code ander}
     * @param score cosine, 0–1
     */
    record Paar(int een, int ander, double score) {}

    /** The pairs with at least this score, most alike first; of each knelpunt with at most {@link #MOST_ALIKE} earlier ones. */
    List<Paar> paren(double drempel) {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Paar> paren = new ArrayList<>();
        for (int i = 0; i < vectoren.size(); i++) {
            Map<Integer, Double> scores = new TreeMap<>();
            Map<Integer, Integer> samen = new HashMap<>();
            for (Map.Entry<String, Double> entry : vectoren.get(i).entrySet()) {
                for (int eerder : index.getOrDefault(entry.getKey(), List.of())) {
                    scores.merge(
                            eerder,
                            entry.getValue() * vectoren.get(eerder).getOrDefault(entry.getKey(), 0.0),
                            Double::sum);
                }
                index.getOrDefault(entry.getKey(), List.of()).forEach(eerder -> samen.merge(eerder, 1, Integer::sum));
                index.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(i);
            }
            int later = i;
            scores.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() >= drempel && samen.getOrDefault(entry.getKey(), 0) >= FEWEST_SHARED)
                    .map(entry -> new Paar(entry.getKey(), later, Math.min(1, entry.getValue())))
                    .sorted(STERKSTE_EERST)
                    .limit(MOST_ALIKE)
                    .forEach(paren::add);
        }
        paren.sort(STERKSTE_EERST);
        return paren;
    }

    /** The marks that two knelpunten share, heaviest first. */
    List<String> gedeeld(Paar paar) {
        Map<String, Double> ander = vectoren.get(paar.ander());
        return vectoren.get(paar.een()).entrySet().stream()
                .filter(entry -> ander.containsKey(entry.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) ->
                                -entry.getValue() * ander.getOrDefault(entry.getKey(), 0.0))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
