// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who names whom: a line that names another organisation is more likely to be one problem with that organisation's line that it is
 * most like.
 */
final class Noemers {

    /** What being named adds to the likeness of the most alike line. */
    private static final double BONUS = 0.10;

    private final List<String> organisaties;
    private final List<Set<String>> genoemd;

    /**
     * @param organisaties organisation of each line
     * @param teksten all words of each line
     */
    Noemers(List<String> organisaties, List<String> teksten) {
        this.organisaties = List.copyOf(organisaties);
        Set<String> namen = new TreeSet<>(organisaties);
        this.genoemd = teksten.stream()
                .map(tekst -> namen.stream().filter(tekst::contains).collect(Collectors.toCollection(TreeSet::new)))
                .map(Set::<String>copyOf)
                .toList();
    }

    /** The pairs with the bonus, most alike first; a line's bonus for one organisation goes to its first pair with it. */
    List<Gelijkenis.Paar> metBonus(List<Gelijkenis.Paar> paren) {
        Map<String, Integer> vergeven = new HashMap<>();
        List<Gelijkenis.Paar> nieuw = new ArrayList<>();
        for (Gelijkenis.Paar paar : paren) {
            double bonus = bonus(paar.een(), paar.ander(), vergeven) + bonus(paar.ander(), paar.een(), vergeven);
            nieuw.add(new Gelijkenis.Paar(paar.een(), paar.ander(), Math.min(1, paar.score() + bonus)));
        }
        nieuw.sort(Gelijkenis.STERKSTE_EERST);
        return nieuw;
    }

    private double bonus(int noemer, int ander, Map<String, Integer> vergeven) {
        String organisatie = organisaties.get(ander);
        if (!genoemd.get(noemer).contains(organisatie)) {
            return 0;
        }
        Integer eerste = vergeven.putIfAbsent(noemer + " " + organisatie, ander);
        return eerste == null ? BONUS : 0;
    }
}
