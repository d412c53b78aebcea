// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import nl.rodedraad.kern.stand.Stand;

/**
 * That an organisation has a Stand in a year; a Stand without a knelpunt counts too.
 *
 * @param organisatie name of the organisation
 * @param jaar year of the edition
 * @param sha256 hash of the document
 */
public record Uitgave(String organisatie, int jaar, String sha256) {

    public static Uitgave van(Stand stand) {
        return new Uitgave(stand.organisatie(), stand.jaar(), stand.document().sha256());
    }

    /** Whether organisation and year are known; only then can it be compared. */
    public boolean bekend() {
        return jaar > 0 && !organisatie.equals(Stand.ONBEKEND);
    }
}
