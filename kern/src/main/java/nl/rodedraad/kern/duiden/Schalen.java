// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.duiden.Kenmerkenrij.Waarde;

/** Urgency and openness of a sentence that states a knelpunt, on the five-point scales of {@code docs/schalen.md}. */
final class Schalen {

    private static final int SERIOUS = 4;

    private static final String HOOG = "urgentie-hoog";
    private static final String VERHULLEND = "openheid-verhullend";
    private static final String OORZAAK = "openheid-oorzaak";
    private static final String VERANTWOORDELIJKE = "openheid-verantwoordelijke";

    private final Woordenlijsten lijsten = Woordenlijsten.of(
            List.of(HOOG, "urgentie-midden", "urgentie-laag", VERHULLEND, OORZAAK, VERANTWOORDELIJKE));

    /** 1 (noted) to 5 (untenable); words that say that something cannot go on are at least 4, whatever stands beside them. */
    int urgentie(Zin zin, UittrekModel model) {
        int punt = punt(zin, model, 0);
        return lijsten.treffers(zin).containsKey(HOOG) ? Math.max(SERIOUS, punt) : punt;
    }

    /** 1 (veiled) to 5 (plain, with cause and responsible party). */
    int openheid(Zin zin, UittrekModel model) {
        return punt(zin, model, 1);
    }

    private int punt(Zin zin, UittrekModel model, int schaal) {
        return model.grenzen().get(schaal).punt(model.schalen().scores(kenmerken(zin))[schaal]);
    }

    List<Waarde> kenmerken(Zin zin) {
        return Kenmerkenrij.van(zin, lijsten.treffers(zin), List.of(), List.of());
    }

    /**
     * The two sides of openness: fewer veiling words are plainer.
     *
     * @param oorzaak whether a cause was found in the sentence
     */
    Openheid zijden(Zin zin, boolean oorzaak) {
        Map<String, Set<String>> treffers = lijsten.treffers(zin);
        int verhullend = treffers.getOrDefault(VERHULLEND, Set.of()).size();
        return new Openheid(
                Math.max(1, 3 - verhullend),
                oorzaak || treffers.containsKey(OORZAAK),
                treffers.containsKey(VERANTWOORDELIJKE));
    }
}
