// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups by shared words, weighed by how rare they are: average link over cosines. */
public final class WoordGroepering implements Groepering {

    /** Below this likeness a pair is not looked at. */
    private static final double PAIR_THRESHOLD = 0.02;

    /** Mean likeness that makes two groups one; chosen on corpus A of the voorbeelden. */
    private static final double GROUP_THRESHOLD = 0.03;

    private final Inhoudswoorden inhoudswoorden;

    public WoordGroepering(Inhoudswoorden inhoudswoorden) {
        this.inhoudswoorden = inhoudswoorden;
    }

    @Override
    public String model() {
        return "groepering-woorden-1";
    }

    @Override
    public List<List<String>> groepeer(List<Groepslid> leden) {
        List<Groepslid> sorted =
                leden.stream().sorted(Comparator.comparing(Groepslid::id)).toList();
        Gelijkenis gelijkenis = new Gelijkenis(
                Vingerafdruk.vectoren(sorted.stream().map(this::afdruk).toList()));
        Groepen groepen = new Groepen(sorted.size());
        groepen.groepeer(gelijkenis.paren(PAIR_THRESHOLD), GROUP_THRESHOLD);
        return groepen.alle().stream()
                .filter(groep -> groep.size() > 1)
                .map(groep ->
                        groep.stream().map(nummer -> sorted.get(nummer).id()).toList())
                .sorted(Comparator.comparingInt((List<String> groep) -> -groep.size())
                        .thenComparing(groep -> groep.get(0)))
                .toList();
    }

    private Map<String, Integer> afdruk(Groepslid lid) {
        Map<String, Integer> afdruk = new TreeMap<>();
        inhoudswoorden.van(lid.kop()).forEach(woord -> afdruk.merge(woord, 1, Integer::sum));
        lid.teksten()
                .forEach(tekst -> inhoudswoorden.van(tekst).forEach(woord -> afdruk.merge(woord, 1, Integer::sum)));
        return afdruk;
    }
}
