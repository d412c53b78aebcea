// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import nl.rodedraad.kern.stand.Bereik;

/**
 * Somebody other than the writer who says what a sentence says.
 *
 * @param wie the speaker in the words of the text
 * @param zin the sentence that is said
 */
public record Spreker(Stuk wie, Bereik zin) {

    public Spreker verschoven(int afstand) {
        return new Spreker(wie.verschoven(afstand), zin.verschoven(afstand));
    }
}
