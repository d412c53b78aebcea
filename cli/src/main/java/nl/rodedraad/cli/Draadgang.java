// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.DocumentDuider;
import nl.rodedraad.kern.duiden.StandHerkenner;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.publiceren.RodeDraad;
import nl.rodedraad.kern.publiceren.RodeDraadMaker;
import nl.rodedraad.kern.publiceren.Verslag;
import nl.rodedraad.kern.publiceren.Vorm;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Beslissingen;

/** One run of {@code draad}: read, interpret, connect, publish. */
final class Draadgang {

    static final String TUSSENSTAND = ".tussenstand";

    private final Rodedraad rodedraad;
    private final Opdracht opdracht;
    private final Standenmap map;

    /**
     * What is asked.
     *
     * @param map folder of Standen
     * @param uit folder to write
     * @param editie year of the edition; empty for the last year that has a Stand
     * @param peildatum reference date, ISO 8601; empty for the last day of the edition
     * @param beslissingen file of decisions; empty for {@code beslissingen.jsonl} in the folder, if there is one
     * @param metBronnen whether originals are copied along
     */
    record Opdracht(
            Path map,
            Path uit,
            Optional<Integer> editie,
            Optional<String> peildatum,
            Optional<Path> beslissingen,
            boolean metBronnen) {}

    Draadgang(Rodedraad rodedraad, Opdracht opdracht) {
        this.rodedraad = rodedraad;
        this.opdracht = opdracht;
        this.map = new Standenmap(opdracht.map());
    }

    Afloop loop() {
        List<Document> documenten = lees();
        List<Document> gelezen = documenten.stream().filter(Document::gelezen).toList();
        if (gelezen.isEmpty()) {
            rodedraad.err().println(rodedraad.teksten().van("draad.niets", opdracht.map()));
            return Afloop.NIETS_GELEZEN;
        }
        List<Stand> standen = herken(gelezen);
        RodeDraad draad = maak(standen, documenten);
        schrijf(draad, standen);
        rodedraad
                .out()
                .println(rodedraad
                        .teksten()
                        .van("draad.klaar", opdracht.uit().resolve("index.html").toAbsolutePath()));
        return gelezen.size() == documenten.size() ? Afloop.KLAAR : Afloop.MET_BEVINDINGEN;
    }

    private List<Document> lees() {
        DocumentReader reader = Kamers.reader();
        Leesgang leesgang = new Leesgang(
                reader, Optional.of(new Tussenstand(opdracht.uit().resolve(TUSSENSTAND), reader.version())));
        List<Path> bestanden = map.bestanden();
        Voortgang voortgang = voortgang("voortgang.lezen", bestanden.size());
        List<Document> alle = bestanden.parallelStream()
                .map(bestand -> {
                    List<Document> documenten = leesgang.lees(bestand, map.naam(bestand));
                    voortgang.stap();
                    return documenten;
                })
                .flatMap(List::stream)
                .toList();
        return zonderDubbele(alle);
    }

    private List<Document> zonderDubbele(List<Document> documenten) {
        Map<String, String> eersten = new TreeMap<>();
        List<Document> enkel = new ArrayList<>();
        for (Document document : documenten) {
            String eerste = document.gelezen() ? eersten.putIfAbsent(document.sha256(), document.bestand()) : null;
            if (eerste == null) {
                enkel.add(document);
            } else {
                rodedraad.err().println(rodedraad.teksten().van("draad.dubbel", document.bestand(), eerste));
            }
            if (!document.gelezen()) {
                rodedraad.err().println(document.reden());
            }
        }
        return enkel;
    }

    private List<Stand> herken(List<Document> documenten) {
        StandenLijst lijst = StandenLijst.read(map.bij(Standenmap.STANDEN));
        StandHerkenner herkenner = new StandHerkenner(Kamers.verwijzingen());
        return documenten.parallelStream()
                .map(herkenner::herken)
                .map(lijst::pasToe)
                .toList();
    }

    private RodeDraad maak(List<Stand> standen, List<Document> documenten) {
        Voortgang voortgang = voortgang("voortgang.duiden", standen.size());
        RodeDraadMaker maker = new RodeDraadMaker(
                new DocumentDuider(Kamers.duider()), Kamers.grouper(), Kamers.draadFinder(), stand -> voortgang.stap());
        Beslissingen beslissingen = Beslissingen.of(log(), documenten);
        for (Beslissing beslissing : beslissingen.opnieuwBekijken()) {
            rodedraad
                    .err()
                    .println(rodedraad
                            .teksten()
                            .van(
                                    "draad.opnieuw",
                                    beslissing.soort(),
                                    beslissing.wie(),
                                    beslissing.plaats().id()));
        }
        RodeDraadMaker.Editie editie = new RodeDraadMaker.Editie(
                opdracht.editie(),
                opdracht.peildatum(),
                map.verzonnen(),
                StandenLijst.verwacht(map.bij(Standenmap.VERWACHT)));
        return maker.maak(editie, standen, documenten, beslissingen);
    }

    private List<Beslissing> log() {
        Path inMap = map.bij(Standenmap.BESLISSINGEN);
        if (opdracht.beslissingen().isEmpty() && !Files.exists(inMap)) {
            return List.of();
        }
        return Beslissingenlog.read(opdracht.beslissingen().orElse(inMap));
    }

    private void schrijf(RodeDraad draad, List<Stand> standen) {
        Verslag verslag = new Verslag(draad, new Vorm(rodedraad.teksten().taal(), opdracht.metBronnen()));
        Uitvoermap uit = new Uitvoermap(opdracht.uit());
        verslag.bestanden().forEach(uit::schrijf);
        uit.schrijf(Standenmap.STANDEN, StandenLijst.write(standen).getBytes(StandardCharsets.UTF_8));
        for (Stand stand : standen) {
            Map.Entry<String, byte[]> pagina = verslag.leespagina(stand.document());
            uit.schrijf(pagina.getKey(), pagina.getValue());
        }
        if (opdracht.metBronnen()) {
            new Bronnen(map, draad.standen()).kopieer(uit);
        }
        uit.ruimOp();
    }

    private Voortgang voortgang(String wat, int totaal) {
        boolean terminal = Boolean.getBoolean("rodedraad.terminal");
        return new Voortgang(
                rodedraad.err(), terminal, rodedraad.teksten().van(wat), Math.max(1, totaal), rodedraad.teksten());
    }
}
