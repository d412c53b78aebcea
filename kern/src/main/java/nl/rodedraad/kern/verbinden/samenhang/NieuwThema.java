// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.List;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * Knelpunten that are about the same and that no theme covers.
 *
 * @param naam proposed name, in their own words
 * @param knelpunten their ids, in alphabetical order
 * @param organisaties who name it, in alphabetical order
 * @param jaren the editions in which it is named, first to last
 * @param herkomst the proposal; a theme is only added by a person
 */
public record NieuwThema(
        String naam, List<String> knelpunten, List<String> organisaties, List<Integer> jaren, Herkomst herkomst) {

    public NieuwThema {
        knelpunten = List.copyOf(knelpunten);
        organisaties = List.copyOf(organisaties);
        jaren = List.copyOf(jaren);
    }
}
