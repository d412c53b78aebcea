// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says in words that a reader understands what two knelpunten share: "adres (verblijfplaats / woonadres)", "dagloon". */
final class Redenen {

    private static final int MOST = 6;

    private final Gelijkenis gelijkenis;
    private final List<Kenmerken.Afdruk> afdrukken;
    private final Kenmerken kenmerken;

    Redenen(Gelijkenis gelijkenis, List<Kenmerken.Afdruk> afdrukken, Kenmerken kenmerken) {
        this.gelijkenis = gelijkenis;
        this.afdrukken = List.copyOf(afdrukken);
        this.kenmerken = kenmerken;
    }

    /** What a pair shares, most telling first; a word that a concept before it already shows is not said again. */
    List<String> van(Gelijkenis.Paar paar) {
        List<String> redenen = new ArrayList<>();
        Set<String> gezegd = new TreeSet<>();
        for (String kenmerk : gelijkenis.gedeeld(paar)) {
            Set<String> hier = zoals(paar.een(), kenmerk);
            Set<String> daar = zoals(paar.ander(), kenmerk);
            if (hier.isEmpty() || daar.isEmpty()) {
                if (gezegd.stream().noneMatch(eerder -> eerder.startsWith(kenmerk))) {
                    redenen.add(kenmerk);
                }
            } else {
                redenen.add(reden(kenmerk, hier, daar));
                gezegd.addAll(hier);
                gezegd.addAll(daar);
            }
        }
        return redenen.stream().distinct().limit(MOST).toList();
    }

    private String reden(String kenmerk, Set<String> hier, Set<String> daar) {
        Set<String> beide = new TreeSet<>(hier);
        beide.retainAll(daar);
        String een = eerste(beide.isEmpty() ? hier : beide);
        String ander = eerste(beide.isEmpty() ? daar : beide);
        String woorden = een.equals(ander) ? een : een + " / " + ander;
        return kenmerken
                .begrip(kenmerk)
                .map(Begrip::label)
                .map(label -> label.equals(woorden) ? label : label + " (" + woorden + ")")
                .orElse(woorden);
    }

    private static String eerste(Set<String> woorden) {
        return woorden.iterator().next();
    }

    private Set<String> zoals(int nummer, String kenmerk) {
        return afdrukken.get(nummer).woorden().getOrDefault(kenmerk, new TreeSet<>());
    }
}
