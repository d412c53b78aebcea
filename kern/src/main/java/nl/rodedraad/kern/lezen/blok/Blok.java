// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import java.util.List;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * A passage that has no place in the canonical text yet.
 *
 * @param soort what it is
 * @param niveau level of a heading, from 1; 0 for all else
 * @param tekst text as the format gives it, not cleaned yet; cells separated by tabs and rows by line feeds in a table
 * @param pagina page on which it begins, from 1; 0 where the format has no pages
 * @param kaders boxes in reading order; may be empty
 * @param inhoudsopgave whether it belongs to a table of contents
 */
public record Blok(
        PassageSoort soort, int niveau, String tekst, int pagina, List<Kader> kaders, boolean inhoudsopgave) {

    public Blok {
        kaders = List.copyOf(kaders);
    }

    public static Blok kop(int niveau, String tekst) {
        return new Blok(PassageSoort.KOP, niveau, tekst, 0, List.of(), false);
    }

    /** A block of another kind than a heading, of a format without pages. */
    public static Blok van(PassageSoort soort, String tekst) {
        return new Blok(soort, 0, tekst, 0, List.of(), false);
    }

    public Blok inInhoudsopgave() {
        return new Blok(soort, niveau, tekst, pagina, kaders, true);
    }

    public Blok metNiveau(int ander) {
        return new Blok(soort, ander, tekst, pagina, kaders, inhoudsopgave);
    }
}
