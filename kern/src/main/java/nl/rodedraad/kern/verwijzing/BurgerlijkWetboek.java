// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Map;

/** The Civil Code: each of its books is a regulation of its own. */
final class BurgerlijkWetboek {

    /** Id in the registers for the code as a whole, which has no BWB id. */
    static final String GEHEEL = "BW";

    private static final Map<String, String> BOEKEN = Map.of(
            "1", "BWBR0002656",
            "2", "BWBR0003045",
            "3", "BWBR0005291",
            "4", "BWBR0002761",
            "5", "BWBR0005288",
            "6", "BWBR0005289",
            "7", "BWBR0005290",
            "7A", "BWBR0006000",
            "8", "BWBR0005034",
            "10", "BWBR0030068");

    private BurgerlijkWetboek() {}

    static boolean isBoek(String id) {
        return BOEKEN.containsValue(id);
    }

    /** The book as a source; its id is empty when there is no such book. */
    static Source boek(String nummer) {
        String id = BOEKEN.getOrDefault(nummer, "");
        String opmerking = id.isEmpty() ? "het Burgerlijk Wetboek heeft geen boek " + nummer : "";
        return new Source(VerwijzingSoort.WET, id, "Burgerlijk Wetboek Boek " + nummer, 0, true, opmerking);
    }

    /** The book that an article number such as "6:162" names before the colon; empty when it names none. */
    static String boekVan(String artikel) {
        int colon = artikel.indexOf(':');
        return colon > 0 ? artikel.substring(0, colon).toUpperCase(java.util.Locale.ROOT) : "";
    }
}
