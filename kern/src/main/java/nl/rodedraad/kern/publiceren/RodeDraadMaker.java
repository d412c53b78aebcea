// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.DocumentDuider;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.publiceren.RodeDraad.NietGelezen;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.RodeDraadException;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Beslissingen;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.DraadFinder;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.KnelpuntGrouper;
import nl.rodedraad.kern.verbinden.samenhang.VerbandMaker;
import nl.rodedraad.kern.verbinden.verloop.Uitgave;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/** Makes the rode draad of a set of Standen: interprets each, connects what they say, and counts. */
public final class RodeDraadMaker {

    private static final String VERSION = "rodedraad 0.1.0";

    private final DocumentDuider duider;
    private final KnelpuntGrouper grouper;
    private final DraadFinder draadFinder;
    private final VerbandMaker verbandMaker;
    private final Consumer<Stand> voortgang;

    /**
     * What is known beforehand.
     *
     * @param jaar year of the edition; empty for the last year that has a Stand
     * @param peildatum reference date, ISO 8601; empty for the last day of the edition
     * @param invented whether the Standen are invented
     * @param verwacht organisations expected in the edition
     */
    public record Editie(Optional<Integer> jaar, Optional<String> peildatum, boolean invented, List<String> verwacht) {

        public Editie {
            verwacht = List.copyOf(verwacht);
        }
    }

    /**
     * @param register the names by which organisations are known
     * @param voortgang told of each Stand that was interpreted, in any order and by any thread
     */
    public RodeDraadMaker(
            DocumentDuider duider,
            KnelpuntGrouper grouper,
            DraadFinder draadFinder,
            VerwijzingFinder register,
            Consumer<Stand> voortgang) {
        this.duider = duider;
        this.grouper = grouper;
        this.draadFinder = draadFinder;
        this.verbandMaker = new VerbandMaker(Dutch.tokenizer(), Dutch.lemmatizer(), register);
        this.voortgang = voortgang;
    }

    /**
     * @param standen the Standen that were read, of all years
     * @param documenten all documents, those that were not read too
     * @throws RodeDraadException when no Stand has a known year and none is given
     */
    public RodeDraad maak(Editie editie, List<Stand> standen, List<Document> documenten, Beslissingen beslissingen) {
        List<Stand> sorted = standen.stream()
                .sorted(Comparator.comparing(Stand::jaar)
                        .thenComparing(Stand::organisatie)
                        .thenComparing(stand -> stand.document().sha256()))
                .toList();
        List<Lezing> lezingen =
                sorted.parallelStream().map(stand -> lees(stand, beslissingen)).toList();
        List<Knelpunt> knelpunten = lezingen.stream()
                .flatMap(lezing -> lezing.knelpunten().stream())
                .toList();
        int jaar = editie.jaar().orElseGet(() -> laatsteJaar(sorted));
        return samen(editie, jaar, sorted, lezingen, knelpunten, nietGelezen(documenten));
    }

    private Lezing lees(Stand stand, Beslissingen beslissingen) {
        Lezing lezing = Lezing.of(stand, duider.duid(stand.document()), grouper, beslissingen);
        voortgang.accept(stand);
        return lezing;
    }

    private static int laatsteJaar(List<Stand> standen) {
        return standen.stream()
                .mapToInt(Stand::jaar)
                .filter(jaar -> jaar > 0)
                .max()
                .orElseThrow(
                        () -> new RodeDraadException(
                                "Van geen enkele Stand is het jaar bekend. Vul standen.csv aan, of geef het jaar met --editie."));
    }

    private RodeDraad samen(
            Editie editie,
            int jaar,
            List<Stand> standen,
            List<Lezing> lezingen,
            List<Knelpunt> knelpunten,
            List<NietGelezen> nietGelezen) {
        List<StandRegel> regels = standRegels(standen, lezingen);
        Telling telling = new Telling(jaar, regels, knelpunten);
        Map<String, Knelpunt> opId = knelpunten.stream()
                .collect(Collectors.toMap(Knelpunt::id, knelpunt -> knelpunt, (a, b) -> a, TreeMap::new));
        List<Draad> draden = Telling.ordered(draadFinder.find(knelpunten), opId);
        Vergelijking vergelijking = telling.vergelijking();
        RodeDraad zonderConclusies = new RodeDraad(
                VERSION + ", " + draadFinder.model(),
                jaar,
                editie.peildatum().orElse(jaar + "-12-31"),
                editie.invented(),
                regels,
                nietGelezen,
                editie.verwacht(),
                telling.ontbrekend(editie.verwacht()),
                knelpunten,
                draden,
                telling.themas(),
                vergelijking,
                List.of(),
                vermeldingen(lezingen, jaar, Functie.VOORBEELD),
                vermeldingen(lezingen, jaar, Functie.LICHTPUNT),
                vermeldingen(lezingen, jaar, Functie.OPROEP),
                WetgevingTelling.of(telling, knelpunten),
                lezingen.stream()
                        .flatMap(lezing -> lezing.ontwikkelingen().stream())
                        .toList(),
                verbandMaker.maak(verzameling(lezingen, knelpunten), draden, jaar));
        return zonderConclusies.met(Conclusies.of(zonderConclusies));
    }

    private static Verzameling verzameling(List<Lezing> lezingen, List<Knelpunt> knelpunten) {
        return new Verzameling(
                lezingen.stream().map(lezing -> Uitgave.van(lezing.stand())).toList(),
                knelpunten,
                lezingen.stream()
                        .flatMap(lezing -> lezing.lichtpunten().stream())
                        .toList());
    }

    private static List<RodeDraad.Vermelding> vermeldingen(List<Lezing> lezingen, int jaar, Functie functie) {
        return lezingen.stream()
                .filter(lezing -> lezing.stand().jaar() == jaar)
                .flatMap(lezing -> lezing.vermeldingen(functie).stream())
                .toList();
    }

    private static List<NietGelezen> nietGelezen(List<Document> documenten) {
        return documenten.stream()
                .filter(document -> !document.gelezen())
                .map(document -> new NietGelezen(document.bestand(), document.sha256(), document.reden()))
                .sorted(Comparator.comparing(NietGelezen::bestand))
                .toList();
    }

    private static List<StandRegel> standRegels(List<Stand> standen, List<Lezing> lezingen) {
        List<StandRegel> regels = new ArrayList<>();
        Map<String, String> eersten = new TreeMap<>();
        for (int i = 0; i < standen.size(); i++) {
            Stand stand = standen.get(i);
            Document document = stand.document();
            String eerste = eersten.putIfAbsent(stand.jaar() + " " + stand.organisatie(), document.bestand());
            String melding = eerste == null || !stand.bekend()
                    ? ""
                    : "Tweede Stand van " + stand.organisatie() + " in " + stand.jaar() + ", naast '" + eerste + "'.";
            regels.add(new StandRegel(
                    stand.organisatie(),
                    stand.jaar(),
                    stand.titel(),
                    stand.uitgever(),
                    document.bestand(),
                    document.sha256(),
                    document.soort().naam(),
                    document.paginas(),
                    lezingen.get(i).model(),
                    melding));
        }
        return regels;
    }
}
