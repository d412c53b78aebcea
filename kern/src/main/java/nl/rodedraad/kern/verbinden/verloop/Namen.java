// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/**
 * Which names are one organisation: names that the register knows as one, now or formerly, and names that differ in case or spaces
 * alone. That two organisations merged or that one split is not known here: they stay apart.
 */
final class Namen {

    private final Map<String, String> sleutels = new HashMap<>();

    Namen(VerwijzingFinder register, List<String> namen) {
        namen.stream().distinct().forEach(naam -> sleutels.put(naam, zoek(register, naam)));
    }

    /** The same for all names of one organisation. */
    String sleutel(String naam) {
        return sleutels.getOrDefault(naam, vorm(naam));
    }

    private static String zoek(VerwijzingFinder register, String naam) {
        return register.find(naam).stream()
                .filter(verwijzing -> verwijzing.soort() == VerwijzingSoort.ORGANISATIE
                        && !verwijzing.id().isEmpty()
                        && verwijzing.tekst().length() == naam.length())
                .map(Verwijzing::id)
                .findFirst()
                .orElseGet(() -> vorm(naam));
    }

    private static String vorm(String naam) {
        return naam.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
