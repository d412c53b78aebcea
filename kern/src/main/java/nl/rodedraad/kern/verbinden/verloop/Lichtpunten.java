// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Beslissingen;
import nl.rodedraad.kern.verbinden.Herkomst;

/** Takes the bright spots from what a Stand says: what has that function, and sentences that say that something is solved. */
public final class Lichtpunten {

    private Lichtpunten() {}

    /** The bright spots of a Stand, in order of place; what a person gave another function is none. */
    public static List<Lichtpunt> van(Stand stand, List<PassageDuiding> duidingen, Beslissingen beslissingen) {
        List<Lichtpunt> lichtpunten = new ArrayList<>();
        for (PassageDuiding duiding : duidingen) {
            Kader kader = new Kader(stand, duiding, beslissingen);
            beslissingen
                    .uitspraken(stand.document(), duiding)
                    .forEach(uitspraak -> lichtpunten.addAll(kader.lichtpunten(uitspraak)));
        }
        return lichtpunten;
    }

    /** Where a bright spot stands. */
    private record Kader(Stand stand, PassageDuiding duiding, Beslissingen beslissingen) {

        List<Lichtpunt> lichtpunten(Uitspraak uitspraak) {
            if (uitspraak.functie() == Functie.LICHTPUNT) {
                return List.of(lichtpunt(uitspraak.bereik(), uitspraak.score()));
            }
            if (uitspraak.functie() != Functie.CONTEXT) {
                return List.of();
            }
            return zinnenDieOpgelostZeggen(stand, uitspraak.bereik()).stream()
                    .map(zin -> lichtpunt(zin, 1 - uitspraak.score()))
                    .filter(een -> !een.herkomst().beslist())
                    .toList();
        }

        private Lichtpunt lichtpunt(Bereik bereik, double score) {
            Plaats plaats = stand.document().plaats(bereik);
            return new Lichtpunt(
                    stand.organisatie(),
                    stand.jaar(),
                    new Citaat(
                            plaats,
                            duiding.passage().pagina(),
                            bereik.van(stand.document().tekst())),
                    duiding.passage().koppad(),
                    duiding.passage().tekst(),
                    Math.max(0, Math.min(1, score)),
                    beslissingen
                            .functie(plaats)
                            .map(besluit -> Herkomst.beslissing(besluit.wie(), besluit.wanneer(), besluit.waarom()))
                            .orElseGet(() -> Herkomst.voorstel(duiding.duiding().model(), "")));
        }
    }

    private static List<Bereik> zinnenDieOpgelostZeggen(Stand stand, Bereik bereik) {
        String tekst = bereik.van(stand.document().tekst());
        return Dutch.sentenceSplitter().split(tekst).stream()
                .filter(zin -> Signaalwoorden.zegtOpgelost(zin.van(tekst)))
                .map(zin -> zin.verschoven(bereik.begin()))
                .toList();
    }
}
