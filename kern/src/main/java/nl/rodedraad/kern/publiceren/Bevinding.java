// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

/**
 * Something in a published report that cannot be right.
 *
 * @param bestand address of the file within the report, or name of a source
 * @param wat what is wrong, in Dutch
 * @param verwacht what should be there; empty when nothing should
 * @param gevonden what is there; empty when nothing is
 */
public record Bevinding(String bestand, String wat, String verwacht, String gevonden) {

    /** All of it in one Dutch sentence. */
    public String zin() {
        return bestand + ": " + wat
                + (verwacht.isEmpty() ? "" : " Verwacht: ‘" + verwacht + "’.")
                + (gevonden.isEmpty() ? "" : " Gevonden: ‘" + gevonden + "’.");
    }
}
