// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people decided about draden. Knelpunten with the same {@code draad} are together, those with different ones apart, and one with
 * {@code niet-draad} is apart from all with that {@code draad}.
 */
final class Draadbeslissingen {

    private final List<Beslist> beslist = new ArrayList<>();

    private record Beslist(int lijn, Set<String> wel, Set<String> niet) {

        boolean apart(Beslist ander) {
            boolean samen = wel.stream().anyMatch(ander.wel::contains);
            boolean verschillend = !wel.isEmpty() && !ander.wel.isEmpty();
            return !samen
                    && (verschillend
                            || niet.stream().anyMatch(ander.wel::contains)
                            || ander.niet.stream().anyMatch(wel::contains));
        }
    }

    /** @param lijnen lines, as numbers of knelpunten */
    Draadbeslissingen(List<Knelpunt> knelpunten, List<List<Integer>> lijnen) {
        for (int lijn = 0; lijn < lijnen.size(); lijn++) {
            Beslist een = new Beslist(
                    lijn,
                    waarden(lijnen.get(lijn), knelpunten, "draad"),
                    waarden(lijnen.get(lijn), knelpunten, "niet-draad"));
            if (!een.wel().isEmpty() || !een.niet().isEmpty()) {
                beslist.add(een);
            }
        }
    }

    void pasToe(Groepen groepen) {
        Map<String, Integer> eersten = new TreeMap<>();
        for (Beslist een : beslist) {
            for (String naam : een.wel()) {
                Integer eerste = eersten.putIfAbsent(naam, een.lijn());
                if (eerste != null) {
                    groepen.voegSamen(groepen.groepVan(eerste), groepen.groepVan(een.lijn()));
                }
            }
        }
        for (int i = 0; i < beslist.size(); i++) {
            for (Beslist ander : beslist.subList(i + 1, beslist.size())) {
                if (beslist.get(i).apart(ander)) {
                    groepen.houdApart(beslist.get(i).lijn(), ander.lijn());
                }
            }
        }
    }

    private static Set<String> waarden(List<Integer> lijn, List<Knelpunt> knelpunten, String soort) {
        Set<String> waarden = new TreeSet<>();
        lijn.stream()
                .flatMap(nummer -> knelpunten.get(nummer).beslissingen().stream())
                .filter(beslissing -> beslissing.soort().equals(soort))
                .forEach(beslissing -> waarden.add(beslissing.waarde()));
        return waarden;
    }
}
