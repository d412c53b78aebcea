// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

/**
 * Who is asked to act.
 *
 * @param wie the party in the words of the text
 * @param partij what kind of party it is
 */
public record Geadresseerde(Stuk wie, Partij partij) {

    public Geadresseerde verschoven(int afstand) {
        return new Geadresseerde(wie.verschoven(afstand), partij);
    }
}
