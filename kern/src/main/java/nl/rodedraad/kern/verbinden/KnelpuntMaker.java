// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.rodedraad.kern.duiden.Duiding;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Reden;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/** Makes one knelpunt of the parts of a Stand that present it, decisions of people first. */
final class KnelpuntMaker {

    private static final int LONGEST_NAME = 90;

    private final Stand stand;
    private final List<SectieGrouper.Deel> delen;
    private final List<Citaat> citaten = new ArrayList<>();
    private final List<Uitspraak> uitspraken = new ArrayList<>();
    private final List<Beslissing> beslissingen;

    KnelpuntMaker(Stand stand, List<SectieGrouper.Deel> delen, Beslissingen alle) {
        this.stand = stand;
        this.delen = List.copyOf(delen);
        for (SectieGrouper.Deel deel : delen) {
            for (Uitspraak uitspraak : deel.uitspraken) {
                uitspraken.add(uitspraak);
                citaten.add(new Citaat(
                        stand.document().plaats(uitspraak.bereik()),
                        deel.duiding.passage().pagina(),
                        uitspraak.bereik().van(stand.document().tekst())));
            }
        }
        List<Plaats> plaatsen = citaten.stream().map(Citaat::plaats).toList();
        this.beslissingen = alle.voor(plaatsen);
    }

    /** The knelpunt; empty when a person decided that it is none. */
    Optional<Knelpunt> make() {
        if (beslist("geen-knelpunt").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Knelpunt(
                citaten.get(0).plaats().id(),
                stand.organisatie(),
                stand.jaar(),
                beslist("naam").map(Beslissing::waarde).orElseGet(this::naam),
                citaten,
                uitspraken,
                themas(),
                SectieGrouper.hoogste(
                        duidingen().stream().map(Duiding::doelgroepen).toList()),
                schaal("urgentie", Duiding::urgentie),
                schaal("openheid", Duiding::openheid),
                duidingen().stream()
                        .map(Duiding::verwijzingen)
                        .<Verwijzing>flatMap(List::stream)
                        .toList(),
                uittreksel(),
                herkomst(),
                beslissingen));
    }

    private Uittreksel uittreksel() {
        List<Bereik> zinnen = uitspraken.stream().map(Uitspraak::bereik).toList();
        return Uittreksel.samen(duidingen().stream()
                .map(duiding -> duiding.uittreksel().alleen(zinnen))
                .toList());
    }

    private List<Duiding> duidingen() {
        return delen.stream().map(deel -> deel.duiding.duiding()).toList();
    }

    private Optional<Beslissing> beslist(String soort) {
        return beslissingen.stream()
                .filter(beslissing -> beslissing.soort().equals(soort))
                .reduce((eerder, later) -> later);
    }

    private Herkomst herkomst() {
        return beslist("knelpunt")
                .map(besluit -> Herkomst.beslissing(besluit.wie(), besluit.wanneer(), besluit.waarom()))
                .orElseGet(() -> Herkomst.voorstel(duidingen().get(0).model(), ""));
    }

    private int schaal(String soort, ToIntFunction<Duiding> voorstel) {
        return beslist(soort)
                .map(besluit -> Integer.parseInt(besluit.waarde()))
                .orElseGet(() -> Math.max(
                        1, duidingen().stream().mapToInt(voorstel).max().orElse(1)));
    }

    private List<LabelScore> themas() {
        List<LabelScore> themas = new ArrayList<>(
                SectieGrouper.hoogste(duidingen().stream().map(Duiding::themas).toList()));
        for (Beslissing besluit : beslissingen) {
            if (besluit.soort().equals("thema") || besluit.soort().equals("niet-thema")) {
                themas.removeIf(thema -> thema.id().equals(besluit.waarde()));
            }
            if (besluit.soort().equals("thema")) {
                themas.add(
                        0,
                        new LabelScore(besluit.waarde(), 1, List.of(new Reden("beslissing van " + besluit.wie(), 0))));
            }
        }
        return themas;
    }

    private String naam() {
        List<String> koppad = delen.get(0).duiding.passage().koppad();
        if (!koppad.isEmpty()) {
            return koppad.get(koppad.size() - 1);
        }
        String tekst = citaten.get(0).tekst();
        if (tekst.length() <= LONGEST_NAME) {
            return tekst;
        }
        int spatie = tekst.lastIndexOf(' ', LONGEST_NAME);
        return tekst.substring(0, spatie > 0 ? spatie : LONGEST_NAME) + " …";
    }
}
