// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.publiceren.Conclusielijst.Rang;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad;
import nl.rodedraad.kern.verbinden.samenhang.Last;

/** Sentences about what organisations share: the longest thread, trouble from each other, the citizen, EU rules and laws. */
final class Samenhangconclusies {

    private final Conclusiestof stof;
    private final Conclusielijst lijst;

    Samenhangconclusies(Conclusiestof stof, Conclusielijst lijst) {
        this.stof = stof;
        this.lijst = lijst;
    }

    void voegToe() {
        langsteDraad();
        last();
        pad();
        nieuwThema();
        eu();
        wet();
    }

    /** The draad of the most organisations in the edition. */
    private void langsteDraad() {
        stof.draad().draden().stream()
                .filter(draad -> now(draad).size() > 1)
                .min(Comparator.comparingInt(draad -> -now(draad).size()))
                .ifPresent(this::draad);
    }

    private void draad(Draad draad) {
        List<Knelpunt> behind =
                new ArrayList<>(stof.editie(k -> draad.knelpunten().contains(k.id())));
        behind.sort(Comparator.comparingInt(Knelpunt::urgentie).reversed());
        int vorige = stof.telling().vorige();
        int before = organisaties(draad, vorige).size();
        lijst.voegToe(
                Rang.MEESTAL,
                before > 1 ? "draad-opnieuw" : "draad",
                behind,
                Map.of(
                        "naam", draad.naam(),
                        "n", Conclusiestof.tekst(now(draad).size()),
                        "toen", Conclusiestof.tekst(before),
                        "vorige", Conclusiestof.tekst(vorige),
                        "draden", Conclusiestof.tekst(stof.draad().draden().size())));
    }

    private SortedSet<String> now(Draad draad) {
        return organisaties(draad, stof.draad().editie());
    }

    private SortedSet<String> organisaties(Draad draad, int jaar) {
        SortedSet<String> names = new TreeSet<>(Telling.ALFABET);
        stof.knelpunten(draad.knelpunten()).stream()
                .filter(knelpunt -> knelpunt.jaar() == jaar)
                .forEach(knelpunt -> names.add(knelpunt.organisatie()));
        return names;
    }

    private void last() {
        Map<String, SortedSet<String>> door = new TreeMap<>(Telling.ALFABET);
        SortedSet<String> noemers = new TreeSet<>(Telling.ALFABET);
        List<Citaat> passages = new ArrayList<>();
        for (Last last : stof.draad().verbanden().last()) {
            List<Citaat> now = Vermeldingsjaar.in(stof.draad(), last);
            if (!now.isEmpty()) {
                door.computeIfAbsent(last.genoemd(), naam -> new TreeSet<>(Telling.ALFABET))
                        .add(last.organisatie());
                noemers.add(last.organisatie());
                passages.add(now.get(0));
            }
        }
        door.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .ifPresent(most -> lijst.voegToe(
                        Rang.MEESTAL,
                        "last",
                        List.of(),
                        passages,
                        Map.of(
                                "n", Conclusiestof.tekst(noemers.size()),
                                "m", stof.organisaties(),
                                "wie", most.getKey(),
                                "keer", Conclusiestof.tekst(most.getValue().size()))));
    }

    private void pad() {
        stof.draad().verbanden().burgerpaden().stream()
                .filter(pad -> pad.organisaties() > 1)
                .findFirst()
                .ifPresent(this::pad);
    }

    private void pad(Burgerpad pad) {
        List<String> ids = pad.haltes().stream()
                .flatMap(halte -> halte.knelpunten().stream())
                .toList();
        lijst.voegToe(
                Rang.ALS_HET_PAST,
                "pad-" + pad.soort().naam(),
                stof.knelpunten(ids),
                Map.of(
                        pad.soort().naam(),
                        pad.begrip(),
                        "n",
                        Conclusiestof.tekst(pad.organisaties()),
                        "m",
                        stof.organisaties(),
                        "knelpunten",
                        Conclusiestof.tekst(pad.knelpunten())));
    }

    private void nieuwThema() {
        stof.draad().verbanden().nieuweThemas().stream()
                .filter(thema -> thema.jaren().contains(stof.draad().editie()))
                .findFirst()
                .ifPresent(thema -> lijst.voegToe(
                        Rang.ALS_HET_PAST,
                        "nieuw-thema",
                        stof.knelpunten(thema.knelpunten()),
                        Map.of(
                                "naam",
                                thema.naam(),
                                "n",
                                Conclusiestof.tekst(thema.organisaties().size()))));
    }

    private void eu() {
        Wetgeving.Aandeel part = stof.draad().wetgeving().aandeel(stof.draad().editie());
        if (part.organisaties() > 1) {
            lijst.voegToe(
                    Rang.ALS_HET_PAST,
                    "eu",
                    stof.editie(WetgevingTelling::isEu).stream()
                            .filter(stof.telling()::telt)
                            .toList(),
                    Map.of(
                            "n", Conclusiestof.tekst(part.organisaties()),
                            "m", Conclusiestof.tekst(part.noemer()),
                            "eu", Conclusiestof.tekst(part.eu()),
                            "knelpunten", Conclusiestof.tekst(part.knelpunten())));
        }
    }

    private void wet() {
        stof.draad().wetgeving().wetten().stream()
                .findFirst()
                .filter(wet -> wet.organisaties().size() > 1)
                .ifPresent(wet -> lijst.voegToe(
                        Rang.ALS_HET_PAST,
                        "wet",
                        stof.editie(k -> wet.knelpunten().contains(k.id())),
                        Map.of(
                                "naam", wet.naam(),
                                "n", Conclusiestof.tekst(wet.organisaties().size()),
                                "m", stof.organisaties())));
    }
}
