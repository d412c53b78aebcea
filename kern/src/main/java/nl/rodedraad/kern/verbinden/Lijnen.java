// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows the knelpunten of one organisation over the years: a knelpunt goes on in the most alike one of a later Stand, each in at
 * most one line a year. Whoever tells a problem again tells it in new words, so lines are what draden are made of.
 */
final class Lijnen {

    /** Below this likeness two knelpunten of one organisation are two problems. */
    private static final double THRESHOLD = 0.08;

    private Lijnen() {}

    /**
     * The lines, each as numbers of knelpunten in ascending order; a knelpunt that goes on nowhere is a line of its own.
     *
     * @param knelpunten in order of year
     * @param paren pairs that are alike, most alike first, by numbers of knelpunten
     */
    static List<List<Integer>> van(List<Knelpunt> knelpunten, List<Gelijkenis.Paar> paren) {
        Groepen groepen = new Groepen(knelpunten.size());
        Map<Integer, Set<Integer>> jaren = new TreeMap<>();
        for (int i = 0; i < knelpunten.size(); i++) {
            jaren.put(i, new HashSet<>(Set.of(knelpunten.get(i).jaar())));
        }
        for (Gelijkenis.Paar paar : paren) {
            Knelpunt een = knelpunten.get(paar.een());
            Knelpunt ander = knelpunten.get(paar.ander());
            if (paar.score() >= THRESHOLD && een.organisatie().equals(ander.organisatie())) {
                verleng(groepen, jaren, paar);
            }
        }
        return groepen.alle();
    }

    private static void verleng(Groepen groepen, Map<Integer, Set<Integer>> jaren, Gelijkenis.Paar paar) {
        int een = groepen.groepVan(paar.een());
        int ander = groepen.groepVan(paar.ander());
        Set<Integer> vanEen = jaren.getOrDefault(een, Set.of());
        Set<Integer> vanAnder = jaren.getOrDefault(ander, Set.of());
        if (een == ander || vanEen.stream().anyMatch(vanAnder::contains)) {
            return;
        }
        Set<Integer> samen = new HashSet<>(vanEen);
        samen.addAll(vanAnder);
        groepen.voegSamen(een, ander);
        jaren.put(Math.min(een, ander), samen);
    }

    /** The numbers within a line, joined over lines. */
    static List<Integer> leden(List<Integer> groep, List<List<Integer>> lijnen) {
        List<Integer> leden = new ArrayList<>();
        groep.forEach(lijn -> leden.addAll(lijnen.get(lijn)));
        leden.sort(null);
        return leden;
    }
}
