// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * A Stand van de Uitvoering: one document of one organisation for one year.
 *
 * @param document the file as it was read
 * @param organisatie name of the organisation; {@link #ONBEKEND} when neither the list, the document nor its name says it
 * @param jaar year of the edition; 0 when unknown
 * @param uitgever who published it; empty when unknown
 * @param titel title; empty when unknown
 */
public record Stand(Document document, String organisatie, int jaar, String uitgever, String titel) {

    public static final String ONBEKEND = "onbekend";

    public Stand {
        if (organisatie.isBlank()) {
            throw new OngeldigeWaardeException("lege organisatie", "wat niet bekend is heet '" + ONBEKEND + "'");
        }
        if (jaar != 0 && (jaar < 1900 || jaar > 2999)) {
            throw new OngeldigeWaardeException(
                    "jaar " + jaar, "een jaartal van 1900 tot en met 2999, of 0 voor onbekend");
        }
    }

    public boolean bekend() {
        return jaar != 0 && !organisatie.equals(ONBEKEND);
    }
}
