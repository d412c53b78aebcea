// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import nl.rodedraad.kern.stand.Citaat;

/**
 * Something that can be grouped and named by its words: a knelpunt, a message.
 *
 * @param id its id, unique among what is grouped
 * @param bron who says it; a name that only one source uses is no name for all
 * @param kop its heading in its own words; empty when it has none
 * @param teksten what it says
 */
public record Groepslid(String id, String bron, String kop, List<String> teksten) {

    public Groepslid {
        teksten = List.copyOf(teksten);
    }

    public static Groepslid van(Knelpunt knelpunt) {
        return new Groepslid(
                knelpunt.id(),
                knelpunt.organisatie(),
                knelpunt.naam(),
                knelpunt.citaten().stream().map(Citaat::tekst).toList());
    }
}
