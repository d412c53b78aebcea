// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;

/** One article of a citation with the paragraphs and parts that are cited of it, while it is being read. */
final class Artikeldeel {

    /** Paragraphs times parts of one article beyond this number are not written out. */
    static final int MOST_PLACES = 150;

    private static final class Groep {
        final List<String> leden = new ArrayList<>();
        final List<String> delen = new ArrayList<>();
    }

    private final String artikel;
    private final List<Groep> groepen = new ArrayList<>();
    private boolean oud;

    Artikeldeel(String artikel) {
        this.artikel = artikel;
    }

    /** Says that an earlier text of the article is meant. */
    void maakOud() {
        oud = true;
    }

    boolean isOud() {
        return oud;
    }

    /** An article number was read; else only parts that stand before one. */
    boolean isArtikel() {
        return !artikel.isEmpty();
    }

    String artikel() {
        return artikel;
    }

    boolean heeftLid() {
        return !groepen.isEmpty() && !laatste().leden.isEmpty();
    }

    void leden(List<String> leden) {
        Groep groep = new Groep();
        groep.leden.addAll(leden);
        if (groepen.size() == 1 && laatste().leden.isEmpty()) {
            groep.delen.addAll(laatste().delen);
            groepen.clear();
        }
        groepen.add(groep);
    }

    /** Adds parts: beside the parts before when {@code naast}, else below them. */
    void delen(List<String> delen, boolean naast) {
        if (groepen.isEmpty()) {
            groepen.add(new Groep());
        }
        List<String> before = laatste().delen;
        if (before.isEmpty() || naast) {
            before.addAll(delen);
            return;
        }
        List<String> below = new ArrayList<>();
        for (String deel : delen) {
            below.add(before.get(before.size() - 1) + ", " + deel);
        }
        before.remove(before.size() - 1);
        before.addAll(below);
    }

    /** Takes over the paragraphs and parts that were named before the article, unless it has paragraphs of its own. */
    void vooraf(Artikeldeel genoemd) {
        if (heeftLid()) {
            genoemd.groepen.stream().filter(groep -> groep.leden.isEmpty()).forEach(groep -> delen(groep.delen, false));
            return;
        }
        List<Groep> own = List.copyOf(groepen);
        groepen.clear();
        groepen.addAll(genoemd.groepen);
        own.forEach(groep -> delen(groep.delen, false));
    }

    boolean isLeeg() {
        return groepen.isEmpty();
    }

    /** Every paragraph with every part, at most {@link #MOST_PLACES}. */
    List<Vindplaats> vindplaatsen() {
        List<Vindplaats> places = groepen.stream()
                .flatMap(groep -> orNone(groep.leden).stream()
                        .flatMap(lid -> orNone(groep.delen).stream().map(deel -> new Vindplaats(artikel, lid, deel))))
                .limit(MOST_PLACES)
                .toList();
        return places.isEmpty() ? List.of(new Vindplaats(artikel, "", "")) : places;
    }

    /** There are more paragraphs and parts than are written out. */
    boolean isTeLang() {
        return groepen.stream()
                        .mapToLong(groep -> (long) orNone(groep.leden).size()
                                * orNone(groep.delen).size())
                        .sum()
                > MOST_PLACES;
    }

    private Groep laatste() {
        return groepen.get(groepen.size() - 1);
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }
}
