// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * How well a grouping agrees with the right one, seen from each item: Bagga and Baldwin, "Algorithms for Scoring Coreference
 * Chains" (1998).
 *
 * @param precision the mean share of an item's group that belongs with it, from 0 to 1
 * @param recall the mean share of what belongs with an item that is in its group, from 0 to 1
 */
public record BCubed(double precision, double recall) {

    /**
     * Compares two groupings of the same items.
     *
     * @param verwacht the right group of each item
     * @param gevonden the group found for each item, in the same order; at least one item
     */
    public static <A, B> BCubed of(List<A> verwacht, List<B> gevonden) {
        if (verwacht.isEmpty() || verwacht.size() != gevonden.size()) {
            throw new OngeldigeWaardeException(
                    verwacht.size() + " en " + gevonden.size() + " groepsnamen",
                    "beide indelingen gaan over dezelfde dingen, minstens 1");
        }
        List<Map.Entry<A, B>> pairs = IntStream.range(0, verwacht.size())
                .mapToObj(i -> Map.entry(verwacht.get(i), gevonden.get(i)))
                .toList();
        Map<Map.Entry<A, B>, Long> both = count(pairs);
        Map<A, Long> right = count(verwacht);
        Map<B, Long> found = count(gevonden);
        return new BCubed(
                mean(pairs, pair -> (double) both.getOrDefault(pair, 0L) / found.getOrDefault(pair.getValue(), 1L)),
                mean(pairs, pair -> (double) both.getOrDefault(pair, 0L) / right.getOrDefault(pair.getKey(), 1L)));
    }

    private static <T> Map<T, Long> count(List<T> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> double mean(List<T> all, Function<T, Double> value) {
        return all.stream().mapToDouble(value::apply).average().orElseThrow();
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
