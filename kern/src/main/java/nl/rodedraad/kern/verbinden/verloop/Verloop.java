// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import java.util.Optional;

/**
 * A knelpunt of one organisation over the editions.
 *
 * @param id id of its first knelpunt
 * @param organisatie name of the organisation, as in its last Stand
 * @param naam name of its last knelpunt
 * @param knelpunten ids of all its knelpunten, in order of year and place
 * @param stappen one for each edition of the organisation from the first in which it is named, up to the edition in which it is
 *     solved or no longer named; a knelpunt that comes back goes on
 */
public record Verloop(String id, String organisatie, String naam, List<String> knelpunten, List<Stap> stappen) {

    public Verloop {
        knelpunten = List.copyOf(knelpunten);
        stappen = List.copyOf(stappen);
    }

    /** What became of it in a year; empty when the organisation has no Stand in it or the course is not there then. */
    public Optional<Stap> in(int jaar) {
        return stappen.stream().filter(stap -> stap.jaar() == jaar).findFirst();
    }
}
