// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** What the finder finds, written so that a test reads as a promise. */
final class Gevonden {

    private static final VerwijzingFinder FINDER = VerwijzingFinders.standaard();

    private Gevonden() {}

    static List<Verwijzing> in(String text) {
        return FINDER.find(text);
    }

    /** "id artikel/lid/onderdeel status" of every citation; parts that are not cited are left out. */
    static List<String> kort(String text) {
        return in(text).stream().map(Gevonden::kort).toList();
    }

    /** The ids of the citations that are resolved with certainty. */
    static List<String> zeker(String text) {
        return in(text).stream()
                .filter(one -> one.status() == VerwijzingStatus.HERLEID)
                .map(Verwijzing::id)
                .toList();
    }

    private static String kort(Verwijzing one) {
        String place = String.join("/", one.artikel(), one.lid(), one.onderdeel());
        String trimmed = place.replaceAll("/+$", "");
        return String.join(" ", List.of(one.id(), trimmed, one.status().naam()))
                .replaceAll("  +", " ")
                .strip();
    }
}
