// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.List;
import java.util.Locale;

/**
 * Where the knelpunten of organisations meet at a citizen: one target group or life event, in one edition.
 *
 * @param soort whether {@code begrip} is a target group or a life event
 * @param begrip slug of the target group or life event
 * @param jaar year of the edition
 * @param haltes the organisations in order: those that a person placed first, then by the first edition in which the organisation
 *     named a knelpunt here, then most knelpunten first, then by name
 * @param knelpunten number of knelpunten in this edition
 * @param themas slugs of their themes, most frequent first
 */
public record Burgerpad(Soort soort, String begrip, int jaar, List<Halte> haltes, int knelpunten, List<String> themas) {

    public Burgerpad {
        haltes = List.copyOf(haltes);
        themas = List.copyOf(themas);
    }

    /** What a path is about. */
    public enum Soort {
        DOELGROEP,
        LEVENSGEBEURTENIS;

        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An organisation on a path.
     *
     * @param organisatie name
     * @param eersteJaar first edition in which it named a knelpunt here
     * @param knelpunten ids of its knelpunten here in this edition, in order of place
     * @param themas slugs of their themes, in alphabetical order
     * @param beslist whether a person gave it this place
     */
    public record Halte(
            String organisatie, int eersteJaar, List<String> knelpunten, List<String> themas, boolean beslist) {

        public Halte {
            knelpunten = List.copyOf(knelpunten);
            themas = List.copyOf(themas);
        }
    }

    /** How many organisations meet here. */
    public int organisaties() {
        return haltes.size();
    }
}
