// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

/**
 * Something that officials call by many names.
 *
 * @param slug its name in our files, in lower case with hyphens
 * @param label its name for readers
 * @param soort what kind of thing it is
 * @param breder slug of the wider concept; empty when there is none
 */
record Begrip(String slug, String label, Soort soort, String breder) {

    /** What a concept is about: a thing, what is wrong with it, or people. */
    enum Soort {
        ZAAK,
        PROBLEEM,
        MENS
    }
}
