// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.Locale;

/**
 * Something in the text, or in the figures about it, that a verdict rests on.
 *
 * @param soort what it is
 * @param toen the words or figure of the earlier edition; empty when it has none
 * @param nu the words or figure of the later edition; empty when it has none
 * @param gewicht what it adds: above 0 towards sharper, below 0 towards milder or solved
 */
public record Aanwijzing(Soort soort, String toen, String nu, double gewicht) {

    /** The kinds; {@link #naam} is the key of its words in the messages. */
    public enum Soort {
        /** The urgency (1–5) went up or down. */
        URGENTIE,
        /** A figure about the same thing rose or fell. */
        GETAL,
        /** Words that say "worse" ("verder opgelopen"). */
        SCHERPER,
        /** Words that say "the same" ("nog steeds"). */
        GELIJK,
        /** Words that say "better" ("minder dan vorig jaar"). */
        MILDER,
        /** A bright spot about the same thing in the later Stand. */
        LICHTPUNT,
        /** Words that say "solved" ("is opgelost"). */
        OPGELOST,
        /** The later Stand holds nothing that is alike. */
        STILTE,
        /** A person decided it. */
        BESLISSING;

        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
