// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups by average link: starting with the most alike pair, two groups become one when the mean likeness of all pairs between
 * them reaches a threshold (Sokal & Michener, 1958; the order of merging is fixed by the sorted pairs).
 */
final class Groepen {

    private final int[] groepVan;
    private final Map<Integer, List<Integer>> leden = new TreeMap<>();
    private final Map<Long, Double> scores = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Groepen(int aantal) {
        groepVan = new int[aantal];
        for (int i = 0; i < aantal; i++) {
            groepVan[i] = i;
            leden.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /** Merges by the pairs, most alike first; pairs that are absent count as 0. */
    void groepeer(List<Gelijkenis.Paar> paren, double drempel) {
        paren.forEach(paar -> scores.put(sleutel(paar.een(), paar.ander()), paar.score()));
        for (Gelijkenis.Paar paar : paren) {
            int een = groepVan[paar.een()];
            int ander = groepVan[paar.ander()];
            if (een != ander && magSamen(een, ander) && gemiddelde(een, ander) >= drempel) {
                voegSamen(een, ander);
            }
        }
    }

    /** Keeps two numbers in different groups, whatever their likeness; {@link #voegSamen} goes before it. */
    void houdApart(int een, int ander) {
        apart.computeIfAbsent(een, k -> new TreeSet<>()).add(ander);
        apart.computeIfAbsent(ander, k -> new TreeSet<>()).add(een);
    }

    private boolean magSamen(int een, int ander) {
        List<Integer> rechts = leden.getOrDefault(ander, List.of());
        return leden.getOrDefault(een, List.of()).stream()
                .map(lid -> apart.getOrDefault(lid, Set.of()))
                .allMatch(verboden -> verboden.isEmpty() || rechts.stream().noneMatch(verboden::contains));
    }

    /** Makes one group of the groups of two numbers, whatever their likeness. */
    void voegSamen(int een, int ander) {
        int blijft = Math.min(een, ander);
        int gaat = Math.max(een, ander);
        List<Integer> verhuisd = leden.remove(gaat);
        if (verhuisd == null || blijft == gaat) {
            return;
        }
        verhuisd.forEach(lid -> groepVan[lid] = blijft);
        leden.computeIfAbsent(blijft, key -> new ArrayList<>()).addAll(verhuisd);
    }

    int groepVan(int nummer) {
        return groepVan[nummer];
    }

    /** The groups, each with its numbers in ascending order, in order of the lowest number. */
    List<List<Integer>> alle() {
        return leden.values().stream()
                .map(groep -> groep.stream().sorted().toList())
                .toList();
    }

    private double gemiddelde(int een, int ander) {
        double som = 0;
        List<Integer> links = leden.getOrDefault(een, List.of());
        List<Integer> rechts = leden.getOrDefault(ander, List.of());
        for (int i : links) {
            for (int j : rechts) {
                som += scores.getOrDefault(sleutel(Math.min(i, j), Math.max(i, j)), 0.0);
            }
        }
        return som / ((double) links.size() * rechts.size());
    }

    private static long sleutel(int een, int ander) {
        return ((long) een << 32) | ander;
    }
}
