// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

import java.util.List;

/**
 * A heading, paragraph, list item, table or note of a document.
 *
 * @param soort what it is
 * @param niveau level of a heading, from 1; 0 for all else
 * @param koppad the headings above it, outermost first; a heading is not part of its own path
 * @param tekst its text, equal to the canonical text of the document within {@code bereik}; cells of a table are separated
 *     by tabs and rows by line feeds
 * @param pagina page on which it begins, from 1; 0 where the format has no pages
 * @param bereik range in the canonical text of the document, in UTF-16 code units
 * @param kaders boxes on its pages, in reading order; empty where the format has no pages
 * @param inhoudsopgave whether it belongs to a table of contents, which names what follows and claims nothing
 */
public record Passage(
        PassageSoort soort,
        int niveau,
        List<String> koppad,
        String tekst,
        int pagina,
        Bereik bereik,
        List<Kader> kaders,
        boolean inhoudsopgave) {

    public Passage {
        koppad = List.copyOf(koppad);
        kaders = List.copyOf(kaders);
        if (soort == PassageSoort.KOP ? niveau < 1 : niveau != 0) {
            throw new OngeldigeWaardeException(
                    "niveau " + niveau + " van een " + soort.naam(), "alleen koppen hebben een niveau, vanaf 1");
        }
        if (tekst.length() != bereik.lengte()) {
            throw new OngeldigeWaardeException(
                    "passage van " + tekst.length() + " tekens op " + bereik, "de tekst is even lang als het bereik");
        }
        if (pagina < 0) {
            throw new OngeldigeWaardeException("pagina " + pagina, "0 of meer");
        }
    }
}
