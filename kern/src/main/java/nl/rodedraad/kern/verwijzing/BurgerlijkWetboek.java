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

    /** Id in the registers for the code of the Caribbean Netherlands as a whole. */
    static final String GEHEEL_BES = "BW BES";

    private static final Map<String, String> BOEKEN_BES = Map.of(
            "1", "BWBR0028743",
            "2", "BWBR0028744",
            "3", "BWBR0028745",
            "4", "BWBR0028746",
            "5", "BWBR0028748",
            "6", "BWBR0028749",
            "7", "BWBR0028751",
            "7A", "BWBR0028752",
            "8", "BWBR0028753");

    private BurgerlijkWetboek() {}

    static boolean isBoek(String id) {
        return BOEKEN.containsValue(id) || BOEKEN_BES.containsValue(id);
    }

    static boolean isGeheel(String id) {
        return id.equals(GEHEEL) || id.equals(GEHEEL_BES);
    }

    /** A book of the code with this id as a source; its id is empty when there is no such book. */
    static Source boek(String geheel, String nummer) {
        String id = (geheel.equals(GEHEEL) ? BOEKEN : BOEKEN_BES).getOrDefault(nummer, "");
        String opmerking = id.isEmpty() ? "het Burgerlijk Wetboek heeft geen boek " + nummer : "";
        return new Source(VerwijzingSoort.WET, id, "Burgerlijk Wetboek Boek " + nummer, 0, true, opmerking);
    }

    /** The book that an article number such as "6:162" names before the colon; empty when it names none. */
    static String boekVan(String artikel) {
        int colon = artikel.indexOf(':');
        return colon > 0 ? artikel.substring(0, colon).toUpperCase(java.util.Locale.ROOT) : "";
    }
}
