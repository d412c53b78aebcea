// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * A box on a page around (part of) a passage.
 *
 * @param pagina page, from 1
 * @param x left side, in points from the left of the page
 * @param y upper side, in points from the top of the page
 * @param breedte width in points
 * @param hoogte height in points
 */
public record Kader(int pagina, double x, double y, double breedte, double hoogte) {

    public Kader {
        if (pagina < 1) {
            throw new OngeldigeWaardeException("pagina " + pagina, "pagina's tellen vanaf 1");
        }
    }
}
