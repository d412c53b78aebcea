// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.Reden;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;

/** Puts what people decided about the function of a range in the place of what the model proposed there. */
final class Besliste {

    private Besliste() {}

    /**
     * The uitspraken of one passage with the decided ranges cut out and given their decided function.
     *
     * @param uitspraken proposals in order, without overlap
     * @param beslissingen decisions of the kinds functie and knelpunt about the document
     */
    static List<Uitspraak> uitspraken(List<Uitspraak> uitspraken, List<Beslissing> beslissingen) {
        List<Uitspraak> huidig = uitspraken;
        for (Beslissing beslissing : beslissingen) {
            huidig = snijd(huidig, beslissing);
        }
        return huidig;
    }

    private static List<Uitspraak> snijd(List<Uitspraak> uitspraken, Beslissing beslissing) {
        Bereik beslist = beslissing.plaats().bereik();
        List<Uitspraak> nieuw = new ArrayList<>();
        for (Uitspraak uitspraak : uitspraken) {
            Bereik bereik = uitspraak.bereik();
            if (bereik.overlap(beslist) == 0) {
                nieuw.add(uitspraak);
                continue;
            }
            deel(uitspraak, bereik.begin(), Math.min(bereik.eind(), beslist.begin()), nieuw);
            nieuw.add(new Uitspraak(
                    new Bereik(Math.max(bereik.begin(), beslist.begin()), Math.min(bereik.eind(), beslist.eind())),
                    functie(beslissing),
                    1,
                    List.of(new Reden("beslissing van " + beslissing.wie(), 0))));
            deel(uitspraak, Math.max(bereik.begin(), beslist.eind()), bereik.eind(), nieuw);
        }
        return nieuw;
    }

    private static void deel(Uitspraak uitspraak, int begin, int eind, List<Uitspraak> nieuw) {
        if (eind > begin) {
            nieuw.add(new Uitspraak(
                    new Bereik(begin, eind), uitspraak.functie(), uitspraak.score(), uitspraak.redenen()));
        }
    }

    private static Functie functie(Beslissing beslissing) {
        return beslissing.soort().equals("knelpunt") ? Functie.KNELPUNT : Functie.of(beslissing.waarde());
    }
}
