// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;

/** Takes from a text what it says in so many words. Safe for use by several threads. */
final class Uittrekker {

    private final UittrekModel model;
    private final OntwikkelingVinder ontwikkelingen = new OntwikkelingVinder();
    private final VerbandVinder verbanden = new VerbandVinder();
    private final GeadresseerdeVinder geadresseerden = new GeadresseerdeVinder();
    private final BedragVinder bedragen = new BedragVinder();
    private final SprekerVinder sprekers = new SprekerVinder();
    private final Levensgebeurtenissen levensgebeurtenissen = new Levensgebeurtenissen();
    private final Schalen schalen = new Schalen();

    Uittrekker(UittrekModel model) {
        this.model = model;
    }

    /** What is found sentence by sentence. */
    private static final class Oogst {
        private final List<Verband> oorzaken = new ArrayList<>();
        private final List<Verband> gevolgen = new ArrayList<>();
        private final List<Geadresseerde> geadresseerden = new ArrayList<>();
        private final List<Spreker> sprekers = new ArrayList<>();
        private final List<Bedrag> bedragen = new ArrayList<>();
        private Openheid openheid = Openheid.GEEN;
    }

    /**
     * The extract of a text.
     *
     * @param functies the function of each sentence
     */
    Uittreksel van(Context context, List<Functie> functies) {
        Oogst oogst = new Oogst();
        for (int i = 0; i < context.zinnen().size(); i++) {
            oogst(context.zinnen().get(i), functies.get(i), oogst);
        }
        return new Uittreksel(
                ontwikkelingen.van(context, model),
                oogst.oorzaken,
                oogst.gevolgen,
                oogst.geadresseerden,
                oogst.sprekers,
                oogst.bedragen,
                levensgebeurtenissen.van(context.zinnen()),
                oogst.openheid);
    }

    private void oogst(Zin zin, Functie functie, Oogst oogst) {
        if (zin.woorden().isEmpty()) {
            return;
        }
        Zinsbouw bouw = new Zinsbouw(zin);
        Verbanden gevonden = verbanden.in(bouw);
        oogst.oorzaken.addAll(gevonden.oorzaken());
        oogst.gevolgen.addAll(gevonden.gevolgen());
        oogst.bedragen.addAll(bedragen.in(bouw));
        sprekers.in(bouw).ifPresent(oogst.sprekers::add);
        if (functie == Functie.OPROEP) {
            geadresseerden.in(bouw).ifPresent(oogst.geadresseerden::add);
        }
        if (functie == Functie.KNELPUNT) {
            oogst.openheid =
                    oogst.openheid.met(schalen.zijden(zin, !gevonden.oorzaken().isEmpty()));
        }
    }
}
