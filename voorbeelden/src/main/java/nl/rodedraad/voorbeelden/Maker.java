// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

/** Makes the bytes of a Stand in one format. Implementations keep no state and are safe to share between threads. */
interface Maker {

    /**
     * Makes the file.
     *
     * @param bron what the list says of it
     * @param verhaal what it tells
     * @param huis the style of the house
     * @param gegevens what its properties tell; formats without properties ignore them
     */
    byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens);
}
