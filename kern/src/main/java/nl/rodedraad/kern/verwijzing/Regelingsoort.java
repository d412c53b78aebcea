// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** The kinds of Dutch regulations by weight: among namesakes the weightiest is meant. */
final class Regelingsoort {

    private static final List<String> ORDER = List.of(
            "wet",
            "rijkswet",
            "AMvB",
            "rijksKB",
            "verdrag",
            "ministeriele-regeling",
            "KB",
            "reglement",
            "beleidsregel",
            "circulaire",
            "zbo",
            "pbo");

    /** Rank of regulations that are no longer in the list of titles: mostly repealed. */
    static final int VERVALLEN = ORDER.size() + 1;

    private Regelingsoort() {}

    /** Place in the order of weight; kinds that are not in it come last. */
    static int rang(String soort) {
        if (soort.equals("vervallen")) {
            return VERVALLEN;
        }
        int place = ORDER.indexOf(soort);
        return place < 0 ? ORDER.size() : place;
    }
}
