// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of text in one style, or the place of a note.
 *
 * @param tekst the characters; a line break in the source is a line feed
 * @param vet bold
 * @param schuin italic
 * @param noot number of the note, counted from 1; 0 if this is text
 */
record Stuk(String tekst, boolean vet, boolean schuin, int noot) {

    /** The bare text of a row of runs, without the notes. */
    static String plat(List<Stuk> stukken) {
        return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
    }

    boolean isNoot() {
        return noot > 0;
    }
}
