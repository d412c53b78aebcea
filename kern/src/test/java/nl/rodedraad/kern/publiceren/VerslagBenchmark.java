// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Writes the report of 174 documents of 60 pages with 10 passages each, a knelpunt on every other page; prints seconds a round. */
final class VerslagBenchmark {

    private static final int DOCUMENTS = 174;
    private static final int PAGES = 60;

    private final List<Document> documenten = new ArrayList<>();
    private final List<StandRegel> standen = new ArrayList<>();
    private final List<Knelpunt> knelpunten = new ArrayList<>();

    private VerslagBenchmark() {
        for (int d = 0; d < DOCUMENTS; d++) {
            add(d);
        }
    }

    public static void main(String[] args) {
        VerslagBenchmark benchmark = new VerslagBenchmark();
        for (int round = 0; round < 6; round++) {
            benchmark.round();
        }
    }

    private void round() {
        long start = System.nanoTime();
        Telling telling = new Telling(2025, standen, knelpunten);
        RodeDraad without = draad(telling, List.of());
        Verslag verslag = new Verslag(draad(telling, Conclusies.of(without)), new Vorm("nl", true));
        long bytes = verslag.bestanden().values().stream()
                .mapToLong(file -> file.length)
                .sum();
        long pages = documenten.stream()
                .mapToLong(document -> verslag.leespagina(document).getValue().length)
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(knelpunten.size() + " knelpunten: " + Math.round(seconds * 100) / 100.0 + " s, "
                + bytes / 1_000_000 + " MB aan pagina's, " + pages / 1_000_000 + " MB aan leespagina's");
    }

    private RodeDraad draad(Telling telling, List<RodeDraad.Conclusie> conclusies) {
        return new RodeDraad(
                "0",
                2025,
                "2025-12-01",
                true,
                standen,
                List.of(),
                List.of(),
                List.of(),
                knelpunten,
                List.of(),
                telling.themas(),
                telling.vergelijking(),
                conclusies,
                List.of(),
                List.of(),
                List.of(),
                WetgevingTelling.of(telling, knelpunten),
                List.of(),
                Leeg.VERBANDEN);
    }

    private void add(int d) {
        StringBuilder text = new StringBuilder("# Stand " + d + "\n");
        for (int page = 0; page < PAGES; page++) {
            for (int p = 0; p < 10; p++) {
                text.append("Alinea ")
                        .append(p)
                        .append(" van pagina ")
                        .append(page)
                        .append(": ")
                        .append("wij krijgen de gegevens te laat en kunnen daardoor niet op tijd beslissen. ".repeat(4))
                        .append('\n');
            }
            text.append("---\n");
        }
        Document document = new ProefReader()
                .read("s" + d + ".pdf", text.toString().getBytes(StandardCharsets.UTF_8))
                .get(0);
        String name = "Organisatie " + d % 64;
        int jaar = 2023 + d / 64;
        documenten.add(document);
        standen.add(
                new StandRegel(name, jaar, "Stand", "", "s" + d + ".pdf", document.sha256(), "pdf", PAGES, "m", ""));
        for (int i = 5; i < document.passages().size(); i += 20) {
            knelpunten.add(knelpunt(document, document.passages().get(i), name, jaar, i));
        }
    }

    private static Knelpunt knelpunt(Document document, Passage passage, String name, int jaar, int i) {
        Citaat citaat = new Citaat(document.plaats(passage.bereik()), passage.pagina(), passage.tekst());
        String thema = Schema.themas().begrippen().get(i % 14).slug();
        return new Knelpunt(
                citaat.plaats().id(),
                name,
                jaar,
                "Gegevens " + i,
                List.of(citaat),
                List.of(new Uitspraak(passage.bereik(), Functie.KNELPUNT, 0.75, List.of())),
                List.of(new LabelScore(thema, 0.75, List.of())),
                List.of(),
                3,
                3,
                List.of(),
                Herkomst.voorstel("m", ""),
                List.of());
    }
}
