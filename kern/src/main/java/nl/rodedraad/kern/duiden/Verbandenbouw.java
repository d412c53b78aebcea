// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Signalen.Treffer;

/** Collects the causes and consequences of one sentence; of two that overlap the first stays. */
final class Verbandenbouw {

    private final Zinsbouw zin;
    private final Getroffenen getroffenen;
    private final List<Verband> oorzaken = new ArrayList<>();
    private final List<Verband> gevolgen = new ArrayList<>();

    Verbandenbouw(Zinsbouw zin, Getroffenen getroffenen) {
        this.zin = zin;
        this.getroffenen = getroffenen;
    }

    void oorzaak(Treffer treffer, int van, int tot) {
        add(oorzaken, treffer, van, tot);
    }

    void gevolg(Treffer treffer, int van, int tot) {
        add(gevolgen, treffer, van, tot);
    }

    private void add(List<Verband> list, Treffer treffer, int van, int tot) {
        int eind = Math.min(tot, zin.lengte());
        if (van >= eind) {
            return;
        }
        Stuk wat = zin.stuk(van, eind);
        if (list.stream().noneMatch(ander -> ander.wat().bereik().overlap(wat.bereik()) > 0)) {
            list.add(new Verband(wat, treffer.tekst(), getroffenen.in(zin, van, eind)));
        }
    }

    Verbanden verbanden() {
        return new Verbanden(oorzaken, gevolgen);
    }
}
