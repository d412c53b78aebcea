// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;

/** Takes from a text what it says in so many words. */
final class Uittrekker {

    private final VerbandVinder verbanden = new VerbandVinder();
    private final Levensgebeurtenissen levensgebeurtenissen = new Levensgebeurtenissen();

    /**
     * The extract of a text.
     *
     * @param functies the function of each sentence
     */
    Uittreksel van(Context context, List<Functie> functies) {
        List<Verband> oorzaken = new ArrayList<>();
        List<Verband> gevolgen = new ArrayList<>();
        for (Zin zin : context.zinnen()) {
            if (verbanden.mogelijk(zin)) {
                Verbanden gevonden = verbanden.in(new Zinsbouw(zin));
                oorzaken.addAll(gevonden.oorzaken());
                gevolgen.addAll(gevonden.gevolgen());
            }
        }
        return new Uittreksel(
                List.of(),
                oorzaken,
                gevolgen,
                List.of(),
                List.of(),
                List.of(),
                levensgebeurtenissen.van(context.zinnen()),
                functies.contains(Functie.KNELPUNT) ? new Openheid(3, false, false) : Openheid.GEEN);
    }
}
