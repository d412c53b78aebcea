// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Urgency and openness of a sentence that states a knelpunt, on the five-point scales of {@code docs/leercorpus.md}. */
final class Schalen {

    private final Woordenlijsten lijsten = Woordenlijsten.of(List.of(
            "urgentie-hoog",
            "urgentie-midden",
            "urgentie-laag",
            "openheid-verhullend",
            "openheid-oorzaak",
            "openheid-verantwoordelijke"));

    /** 1 (noted) to 5 (untenable): 3 by default, up for words of high urgency, down for words that play it down. */
    int urgentie(Zin zin) {
        Map<String, Set<String>> treffers = lijsten.treffers(zin);
        int punten =
                3 + Math.min(1, aantal(treffers, "urgentie-midden")) - Math.min(1, aantal(treffers, "urgentie-laag"));
        if (aantal(treffers, "urgentie-hoog") > 0) {
            punten = Math.max(4, punten + 1);
        }
        return Math.max(1, Math.min(5, punten - Math.min(1, aantal(treffers, "openheid-verhullend"))));
    }

    /** 1 (veiled) to 5 (plain, with cause and responsible party). */
    int openheid(Zin zin) {
        Map<String, Set<String>> treffers = lijsten.treffers(zin);
        int punten = 3
                + Math.min(1, aantal(treffers, "openheid-oorzaak"))
                + Math.min(1, aantal(treffers, "openheid-verantwoordelijke"))
                - Math.min(2, 2 * aantal(treffers, "openheid-verhullend"));
        return Math.max(1, Math.min(5, punten));
    }

    private static int aantal(Map<String, Set<String>> treffers, String lijst) {
        return treffers.getOrDefault(lijst, Set.of()).size();
    }
}
