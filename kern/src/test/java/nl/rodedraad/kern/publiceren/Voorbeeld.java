// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Openheid;
import nl.rodedraad.kern.duiden.Reden;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.publiceren.RodeDraad.NietGelezen;
import nl.rodedraad.kern.publiceren.RodeDraad.Ontwikkelingregel;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.VerbandMaker;
import nl.rodedraad.kern.verbinden.verloop.Lichtpunt;
import nl.rodedraad.kern.verbinden.verloop.Uitgave;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;
import nl.rodedraad.kern.verwijzing.VerwijzingStatus;

/** A rode draad of {@link VoorbeeldStanden} as the whole way through the house would make it, with its sources. */
final class Voorbeeld {

    static final String MODEL = "duider 1.0";
    private static final VerbandMaker VERBANDEN =
            new VerbandMaker(Dutch.tokenizer(), Dutch.lemmatizer(), VerwijzingFinders.standaard());
    private static final Pattern SENTENCE = Pattern.compile("\\[([kvlod])([^\\]]*)\\] ([^\\[\\n]+)");

    final SortedMap<String, byte[]> bronnen = new TreeMap<>();
    final List<Document> documenten = new ArrayList<>();
    final RodeDraad draad;

    private final List<StandRegel> standen = new ArrayList<>();
    private final List<Knelpunt> knelpunten = new ArrayList<>();
    private final List<Lichtpunt> lichtpunten = new ArrayList<>();
    private final List<Ontwikkelingregel> ontwikkelingen = new ArrayList<>();
    private final Map<String, List<Vermelding>> vermeldingen =
            Map.of("v", new ArrayList<>(), "l", new ArrayList<>(), "o", new ArrayList<>());

    Voorbeeld() {
        this(VoorbeeldStanden.alle());
    }

    /** A rode draad of 2024 of these Standen alone. */
    Voorbeeld(List<VoorbeeldStanden.Bron> bronnenlijst) {
        for (VoorbeeldStanden.Bron bron : bronnenlijst) {
            byte[] bytes = bron.tekst().replaceAll("\\[[kvlod][^\\]]*\\] ", "").getBytes(StandardCharsets.UTF_8);
            Document document = new ProefReader().read(bron.bestand(), bytes).get(0);
            StandRegel stand = stand(bron, document);
            bronnen.put(Bronbestand.adres(stand), bytes);
            documenten.add(document);
            standen.add(stand);
            interpret(bron, document);
        }
        draad = draad();
    }

    /** All files of a published report, originals too. */
    SortedMap<String, byte[]> bestanden(String taal) {
        SortedMap<String, byte[]> files = new Verslag(draad, new Vorm(taal, true)).bestanden(documenten);
        files.putAll(bronnen);
        return files;
    }

    private static StandRegel stand(VoorbeeldStanden.Bron bron, Document document) {
        return new StandRegel(
                bron.organisatie(),
                bron.jaar(),
                "Stand van de Uitvoering " + bron.jaar(),
                bron.organisatie(),
                bron.bestand(),
                document.sha256(),
                document.soort().naam(),
                document.paginas(),
                MODEL,
                "");
    }

    private void interpret(VoorbeeldStanden.Bron bron, Document document) {
        Map<String, List<Matcher>> bySection = new LinkedHashMap<>();
        Matcher sentence = SENTENCE.matcher(bron.tekst());
        while (sentence.find()) {
            if (sentence.group(1).equals("k")) {
                Matcher found = SENTENCE.matcher(sentence.group());
                found.find();
                String heading =
                        passage(document, sentence.group(3).strip()).koppad().get(1);
                bySection.computeIfAbsent(heading, naam -> new ArrayList<>()).add(found);
            } else if (sentence.group(1).equals("d")) {
                ontwikkeling(bron, document, sentence);
            } else {
                vermelding(bron, document, sentence);
            }
        }
        bySection.forEach((naam, sentences) -> knelpunt(bron, document, naam, sentences));
    }

    private void ontwikkeling(VoorbeeldStanden.Bron bron, Document document, Matcher sentence) {
        String label = sentence.group(2).strip();
        ontwikkelingen.add(new Ontwikkelingregel(
                bron.organisatie(),
                bron.jaar(),
                label.substring(0, label.length() - 1),
                label.endsWith("+"),
                citaat(document, sentence.group(3).strip()),
                0.75,
                Herkomst.voorstel(MODEL, "")));
    }

    private void lichtpunt(VoorbeeldStanden.Bron bron, Document document, String words) {
        Passage passage = passage(document, words);
        lichtpunten.add(new Lichtpunt(
                bron.organisatie(),
                bron.jaar(),
                citaat(document, words),
                passage.koppad(),
                passage.tekst(),
                0.75,
                Herkomst.voorstel(MODEL, "")));
    }

    private void vermelding(VoorbeeldStanden.Bron bron, Document document, Matcher sentence) {
        if (sentence.group(1).equals("l")) {
            lichtpunt(bron, document, sentence.group(3).strip());
        }
        if (bron.jaar() == 2024) {
            List<Vermelding> list = vermeldingen.getOrDefault(sentence.group(1), List.of());
            boolean decided = list.size() == 1;
            list.add(new Vermelding(
                    bron.organisatie(),
                    bron.jaar(),
                    citaat(document, sentence.group(3).strip()),
                    0.75 + list.size() * 0.03125,
                    sentence.group(2).strip(),
                    decided ? beslissing() : Herkomst.voorstel(MODEL, "")));
        }
    }

    private void knelpunt(VoorbeeldStanden.Bron bron, Document document, String naam, List<Matcher> sentences) {
        List<Citaat> citaten = new ArrayList<>();
        List<Uitspraak> uitspraken = new ArrayList<>();
        for (Matcher sentence : sentences) {
            Citaat citaat = citaat(document, sentence.group(3).strip());
            citaten.add(citaat);
            String word = citaat.tekst().split(" ")[1];
            uitspraken.add(
                    new Uitspraak(citaat.plaats().bereik(), Functie.KNELPUNT, 0.8125, List.of(new Reden(word, 1.25))));
        }
        String[] labels = sentences.get(0).group(2).strip().split(" ");
        boolean decided = knelpunten.size() % 4 == 0;
        knelpunten.add(new Knelpunt(
                citaten.get(0).plaats().id(),
                bron.organisatie(),
                bron.jaar(),
                naam,
                citaten,
                uitspraken,
                labels(labels, 0),
                labels(labels, 3),
                Integer.parseInt(labels[1]),
                Integer.parseInt(labels[2]),
                verwijzingen(citaten.get(0)),
                new Uittreksel(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        labels(labels, 4),
                        Openheid.GEEN),
                decided ? beslissing() : Herkomst.voorstel(MODEL, "Zinnen van één paragraaf"),
                knelpunten.size() == 9 ? List.of(urgentie(citaten.get(0), labels[1])) : List.of()));
    }

    private static List<LabelScore> labels(String[] labels, int place) {
        return labels.length <= place || labels[place].equals("-")
                ? List.of()
                : Stream.of(labels[place].split(","))
                        .map(slug -> new LabelScore(slug, 0.875, List.of(new Reden("voorbeeld", 0.5))))
                        .toList();
    }

    private static List<Verwijzing> verwijzingen(Citaat citaat) {
        String words = "Europese verordening";
        int at = citaat.tekst().indexOf(words);
        int begin = citaat.plaats().bereik().begin() + at;
        return at < 0
                ? List.of()
                : List.of(new Verwijzing(
                        VerwijzingSoort.EU,
                        words,
                        new Bereik(begin, begin + words.length()),
                        "32016R0679",
                        "",
                        "",
                        "",
                        "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
                        VerwijzingStatus.ONZEKER,
                        0.5,
                        "Welke verordening staat er niet bij"));
    }

    private static Beslissing urgentie(Citaat citaat, String waarde) {
        Plaats plaats = citaat.plaats();
        return new Beslissing(
                plaats.sha256(),
                plaats.bereik().begin(),
                plaats.bereik().eind(),
                "urgentie",
                waarde,
                "A. de Vries",
                "2024-11-05",
                "De wet loopt af",
                citaat.tekst());
    }

    private static Herkomst beslissing() {
        return Herkomst.beslissing("A. de Vries", "2024-11-05", "Nagelezen in de bron");
    }

    private static Citaat citaat(Document document, String words) {
        int begin = document.tekst().indexOf(words);
        return new Citaat(
                document.plaats(new Bereik(begin, begin + words.length())),
                passage(document, words).pagina(),
                words);
    }

    private static Passage passage(Document document, String words) {
        int begin = document.tekst().indexOf(words);
        return document.passages().stream()
                .filter(passage -> passage.bereik().begin() <= begin
                        && begin < passage.bereik().eind())
                .findFirst()
                .orElseThrow();
    }

    private RodeDraad draad() {
        Telling telling = new Telling(2024, standen, knelpunten);
        List<String> verwacht = Stream.concat(
                        telling.organisaties(2024).stream(), Stream.of("Dienst Waterheffing", "Inspectie Speeltuinen"))
                .sorted(Telling.ALFABET)
                .toList();
        RodeDraad without = with(telling, verwacht, List.of());
        return with(telling, verwacht, Conclusies.of(without));
    }

    private RodeDraad with(Telling telling, List<String> verwacht, List<RodeDraad.Conclusie> conclusies) {
        knelpunten.sort(Comparator.comparingInt(Knelpunt::jaar).thenComparing(Knelpunt::organisatie));
        Map<String, Knelpunt> byId = new TreeMap<>();
        knelpunten.forEach(knelpunt -> byId.put(knelpunt.id(), knelpunt));
        List<Draad> draden = Telling.ordered(
                Stream.of("gegevensuitwisseling", "complexiteit-wetgeving")
                        .filter(this::isShared)
                        .map(this::draad)
                        .toList(),
                byId);
        Verzameling verzameling = new Verzameling(
                standen.stream()
                        .map(stand -> new Uitgave(stand.organisatie(), stand.jaar(), stand.sha256()))
                        .toList(),
                knelpunten,
                lichtpunten);
        return new RodeDraad(
                "0.1.0",
                2024,
                "2024-12-01",
                true,
                standen,
                List.of(new NietGelezen(
                        "scan-speeltuinen.pdf",
                        "0".repeat(64),
                        "Dit bestand is een scan zonder tekst. Installeer Tesseract en lees het opnieuw.")),
                verwacht,
                telling.ontbrekend(verwacht),
                List.copyOf(knelpunten),
                draden,
                telling.themas(),
                telling.vergelijking(),
                conclusies,
                vermeldingen.getOrDefault("v", List.of()),
                vermeldingen.getOrDefault("l", List.of()),
                vermeldingen.getOrDefault("o", List.of()),
                WetgevingTelling.of(telling, knelpunten),
                List.copyOf(ontwikkelingen),
                VERBANDEN.maak(verzameling, draden, 2024));
    }

    private boolean isShared(String slug) {
        return knelpunten.stream()
                        .filter(k -> k.heeftThema(slug))
                        .map(Knelpunt::organisatie)
                        .distinct()
                        .count()
                > 1;
    }

    private Draad draad(String slug) {
        List<Knelpunt> own = knelpunten.stream().filter(k -> k.heeftThema(slug)).toList();
        List<Draad.Band> bonds = new ArrayList<>();
        for (int i = 1; i < own.size(); i++) {
            bonds.add(new Draad.Band(
                    own.get(i - 1).id(), own.get(i).id(), 0.625, List.of("gegevens", "te laat", "inkomen")));
        }
        return new Draad(
                own.get(0).id(),
                own.get(own.size() - 1).naam(),
                own.stream().map(Knelpunt::id).toList(),
                bonds,
                slug.equals("gegevensuitwisseling")
                        ? beslissing()
                        : Herkomst.voorstel("draden 1.0", "Gedeelde woorden"));
    }
}
