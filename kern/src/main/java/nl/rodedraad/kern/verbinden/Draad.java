// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * Knelpunten of two or more organisations that are one problem.
 *
 * @param id id of its first knelpunt, which lasts while that knelpunt belongs to it
 * @param naam its name, in words of its own knelpunten
 * @param knelpunten ids of its knelpunten, in order of year, organisation and place
 * @param banden why they belong together, strongest first; at least one for each knelpunt
 * @param herkomst whether it is a proposal or a decision
 */
public record Draad(String id, String naam, List<String> knelpunten, List<Band> banden, Herkomst herkomst) {

    public Draad {
        knelpunten = List.copyOf(knelpunten);
        banden = List.copyOf(banden);
        if (knelpunten.size() < 2) {
            throw new OngeldigeWaardeException(
                    "draad '" + naam + "'", "een draad heeft knelpunten van twee of meer organisaties");
        }
    }

    /**
     * Why two knelpunten belong together.
     *
     * @param een id of one knelpunt
     * @param ander id of the other
     * @param score likeness, 0–1
     * @param gedeeld what they share, most telling first: words, citations, target groups
     */
    public record Band(String een, String ander, double score, List<String> gedeeld) {

        public Band {
            gedeeld = List.copyOf(gedeeld);
        }
    }
}
