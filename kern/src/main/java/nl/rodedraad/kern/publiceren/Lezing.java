// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.publiceren.RodeDraad.Ontwikkelingregel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Beslissingen;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.KnelpuntGrouper;
import nl.rodedraad.kern.verbinden.verloop.Lichtpunt;
import nl.rodedraad.kern.verbinden.verloop.Lichtpunten;

/**
 * What the report keeps of one Stand.
 *
 * @param model model that interpreted it; "geen" when nothing in it is running text
 * @param perFunctie cases, bright spots and calls, in order of place
 * @param lichtpunten bright spots with what stands around them, and sentences that say that something is solved
 * @param ontwikkelingen what it says about itself and about working with others, in order of place
 */
record Lezing(
        Stand stand,
        String model,
        List<Knelpunt> knelpunten,
        Map<Functie, List<Vermelding>> perFunctie,
        List<Lichtpunt> lichtpunten,
        List<Ontwikkelingregel> ontwikkelingen) {

    static Lezing of(Stand stand, List<PassageDuiding> duidingen, KnelpuntGrouper grouper, Beslissingen beslissingen) {
        Map<Functie, List<Vermelding>> perFunctie = new EnumMap<>(Functie.class);
        for (PassageDuiding duiding : duidingen) {
            for (Uitspraak uitspraak : beslissingen.uitspraken(stand.document(), duiding)) {
                if (uitspraak.functie() != Functie.CONTEXT && uitspraak.functie() != Functie.KNELPUNT) {
                    perFunctie
                            .computeIfAbsent(uitspraak.functie(), key -> new ArrayList<>())
                            .add(vermelding(stand, duiding, uitspraak, beslissingen));
                }
            }
        }
        String model = duidingen.isEmpty() ? "geen" : duidingen.get(0).duiding().model();
        return new Lezing(
                stand,
                model,
                grouper.group(stand, duidingen, beslissingen),
                perFunctie,
                Lichtpunten.van(stand, duidingen, beslissingen),
                duidingen.stream()
                        .flatMap(duiding -> ontwikkelingen(stand, duiding))
                        .toList());
    }

    List<Vermelding> vermeldingen(Functie functie) {
        return perFunctie.getOrDefault(functie, List.of());
    }

    private static Stream<Ontwikkelingregel> ontwikkelingen(Stand stand, PassageDuiding duiding) {
        return duiding.duiding().uittreksel().ontwikkelingen().stream()
                .map(een -> new Ontwikkelingregel(
                        stand.organisatie(),
                        stand.jaar(),
                        een.id(),
                        een.groeit(),
                        citaat(stand, duiding, een.zin()),
                        een.score(),
                        Herkomst.voorstel(duiding.duiding().model(), "")));
    }

    private static Citaat citaat(Stand stand, PassageDuiding duiding, Bereik bereik) {
        return new Citaat(
                stand.document().plaats(bereik),
                duiding.passage().pagina(),
                bereik.van(stand.document().tekst()));
    }

    private static Vermelding vermelding(
            Stand stand, PassageDuiding duiding, Uitspraak uitspraak, Beslissingen beslissingen) {
        Citaat citaat = citaat(stand, duiding, uitspraak.bereik());
        return new Vermelding(
                stand.organisatie(),
                stand.jaar(),
                citaat,
                uitspraak.score(),
                uitspraak.functie() == Functie.OPROEP ? geadresseerde(duiding, uitspraak) : "",
                beslissingen
                        .functie(citaat.plaats())
                        .map(besluit -> Herkomst.beslissing(besluit.wie(), besluit.wanneer(), besluit.waarom()))
                        .orElseGet(() -> Herkomst.voorstel(duiding.duiding().model(), "")));
    }

    /** The first party asked in a call; empty when it names none, or when a person made it a call. */
    private static String geadresseerde(PassageDuiding duiding, Uitspraak uitspraak) {
        return duiding.duiding().uittreksel().geadresseerden().stream()
                .filter(gevraagd -> uitspraak.bereik().omvat(gevraagd.wie().bereik()))
                .findFirst()
                .map(gevraagd -> gevraagd.wie().tekst())
                .orElse("");
    }
}
