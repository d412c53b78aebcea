// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rodedraad.kern.duiden.DocumentDuider;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.publiceren.RodeDraad;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraadMaker;
import nl.rodedraad.kern.publiceren.Verslag;
import nl.rodedraad.kern.publiceren.Vorm;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Beslissingen;

/** One run of {@code draad}: read, interpret, connect, publish. */
final class Draadgang {

    private final Rodedraad rodedraad;
    private final Teksten teksten;
    private final Opdracht opdracht;
    private final Standenmap map;
    private final Uitvoermap uit;
    private final List<String> verwacht;
    private final StandenLijst lijst;
    private final List<Beslissing> log;

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

    /**
     * Reads the small files first, so that a fault in one of them costs no time.
     *
     * @throws GebruiksfoutException when a folder or one of these files is not what it should be
     */
    Draadgang(Rodedraad rodedraad, Opdracht opdracht) {
        this.rodedraad = rodedraad;
        this.teksten = rodedraad.teksten();
        this.opdracht = opdracht;
        this.map = new Standenmap(opdracht.map(), opdracht.uit());
        this.uit = Uitvoermap.open(opdracht.uit(), opdracht.map(), teksten);
        this.lijst = StandenLijst.read(map.bij(Standenmap.STANDEN));
        this.verwacht = StandenLijst.verwacht(map.bij(Standenmap.VERWACHT));
        this.log = log();
    }

    Afloop loop() {
        List<Document> documenten = new Toelating(teksten).laatToe(lees());
        documenten.stream().filter(document -> !document.gelezen()).forEach(document -> meld(document.reden()));
        List<Document> gelezen = documenten.stream().filter(Document::gelezen).toList();
        if (gelezen.isEmpty()) {
            meld(teksten.van("draad.niets", opdracht.map()));
            return Afloop.NIETS_GELEZEN;
        }
        List<Stand> standen = new Herkenning(lijst, verwacht).herken(gelezen);
        schrijfLijst(standen);
        RodeDraad draad = maak(standen, documenten);
        schrijf(draad, standen);
        Path voorpagina = opdracht.uit().resolve("index.html").toAbsolutePath();
        rodedraad.out().println(teksten.van("draad.klaar", voorpagina));
        return gelezen.size() == documenten.size() ? Afloop.KLAAR : Afloop.MET_BEVINDINGEN;
    }

    private List<Document> lees() {
        DocumentReader reader = Kamers.reader();
        Tussenstand tussenstand = new Tussenstand(uit.pad().resolve(Uitvoermap.TUSSENSTAND), reader.version());
        Leesgang leesgang = new Leesgang(reader, Optional.of(tussenstand));
        List<Path> bestanden = map.bestanden();
        Voortgang voortgang = voortgang("voortgang.lezen", bestanden.size());
        List<Document> documenten = bestanden.parallelStream()
                .map(bestand -> {
                    List<Document> inBestand = leesgang.lees(bestand, map.naam(bestand));
                    voortgang.stap();
                    return inBestand;
                })
                .flatMap(List::stream)
                .toList();
        tussenstand.ruimOp();
        return documenten;
    }

    /** The list is written before anything can fail for want of it. */
    private void schrijfLijst(List<Stand> standen) {
        uit.schrijf(Standenmap.STANDEN, StandenLijst.write(standen).getBytes(StandardCharsets.UTF_8));
        for (Stand stand : standen) {
            if (!stand.bekend()) {
                Path aanvullen = opdracht.uit().resolve(Standenmap.STANDEN);
                meld(teksten.van("draad.onbekend", stand.document().bestand(), aanvullen, opdracht.map()));
            }
        }
    }

    private RodeDraad maak(List<Stand> standen, List<Document> documenten) {
        Voortgang voortgang = voortgang("voortgang.duiden", standen.size());
        RodeDraadMaker maker = new RodeDraadMaker(
                new DocumentDuider(Kamers.duider()),
                Kamers.grouper(),
                Kamers.draadFinder(),
                Kamers.verwijzingen(),
                stand -> voortgang.stap());
        Beslissingen beslissingen = Beslissingen.of(log, documenten);
        for (Beslissing een : beslissingen.opnieuwBekijken()) {
            meld(teksten.van(
                    "draad.opnieuw", een.soort(), een.wie(), een.plaats().id()));
        }
        return maker.maak(
                new RodeDraadMaker.Editie(opdracht.editie(), opdracht.peildatum(), map.verzonnen(), verwacht),
                standen,
                documenten,
                beslissingen);
    }

    private List<Beslissing> log() {
        Path inMap = map.bij(Standenmap.BESLISSINGEN);
        if (opdracht.beslissingen().isEmpty() && !Files.exists(inMap)) {
            return List.of();
        }
        return Beslissingenlog.read(opdracht.beslissingen().orElse(inMap));
    }

    private void schrijf(RodeDraad draad, List<Stand> standen) {
        Verslag verslag = new Verslag(draad, new Vorm(teksten.taal(), opdracht.metBronnen()));
        verslag.schrijf(uit::schrijf);
        for (Stand stand : standen) {
            Map.Entry<String, byte[]> pagina = verslag.leespagina(stand.document());
            uit.schrijf(pagina.getKey(), pagina.getValue());
        }
        if (opdracht.metBronnen()) {
            new Bronnen(map, draad.standen()).kopieer(uit);
        }
        uit.ruimOp();
        for (StandRegel stand : draad.standen()) {
            if (!stand.melding().isEmpty()) {
                meld(teksten.van("draad.melding", stand.bestand(), stand.melding()));
            }
        }
    }

    private void meld(String regel) {
        rodedraad.err().println(regel);
    }

    private Voortgang voortgang(String wat, int totaal) {
        boolean terminal = Boolean.getBoolean("rodedraad.terminal");
        return new Voortgang(rodedraad.err(), terminal, teksten.van(wat), Math.max(1, totaal), teksten);
    }
}
