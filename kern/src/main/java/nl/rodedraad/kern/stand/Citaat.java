// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * A quotation: the letters of a source and where they stand.
 *
 * @param plaats document and range
 * @param pagina page on which it begins, from 1; 0 where the format has no pages
 * @param tekst equal to the canonical text of the document at {@code plaats}
 */
public record Citaat(Plaats plaats, int pagina, String tekst) {

    public Citaat {
        if (tekst.length() != plaats.bereik().lengte()) {
            throw new OngeldigeWaardeException(
                    "citaat van " + tekst.length() + " tekens op " + plaats.id(),
                    "een citaat is even lang als zijn bereik");
        }
    }
}
