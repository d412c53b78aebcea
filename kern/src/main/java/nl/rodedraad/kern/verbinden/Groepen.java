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
    /** For each group, the sum of the likeness of all pairs with each group that has any. */
    private final Map<Integer, Map<Integer, Double>> sommen = new HashMap<>();

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
        for (Gelijkenis.Paar paar : paren) {
            telOp(groepVan[paar.een()], groepVan[paar.ander()], paar.score());
        }
        for (Gelijkenis.Paar paar : paren) {
            int een = groepVan[paar.een()];
            int ander = groepVan[paar.ander()];
            if (een != ander && gemiddelde(een, ander) >= drempel && magSamen(een, ander)) {
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
        if (apart.isEmpty()) {
            return true;
        }
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
        verhuisSommen(gaat, blijft);
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
        double som = sommen.getOrDefault(een, Map.of()).getOrDefault(ander, 0.0);
        return som
                / ((double) leden.getOrDefault(een, List.of()).size()
                        * leden.getOrDefault(ander, List.of()).size());
    }

    private void telOp(int een, int ander, double score) {
        if (een != ander) {
            sommen.computeIfAbsent(een, k -> new TreeMap<>()).merge(ander, score, Double::sum);
            sommen.computeIfAbsent(ander, k -> new TreeMap<>()).merge(een, score, Double::sum);
        }
    }

    private void verhuisSommen(int gaat, int blijft) {
        Map<Integer, Double> verhuisd = sommen.remove(gaat);
        if (verhuisd == null) {
            return;
        }
        verhuisd.forEach((ander, som) -> {
            Map<Integer, Double> terug = sommen.get(ander);
            if (terug != null) {
                terug.remove(gaat);
            }
            telOp(blijft, ander, som);
        });
    }
}
