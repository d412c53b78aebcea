// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/**
 * The knelpunten of the gold of a corpus, and which of them are one draad. A story is a knelpunt over the years.
 *
 * @param knelpunten one for each story and year
 * @param verhaalVan the story of each knelpunt, by id
 * @param draadVan the draad of each story; a story on its own is its own
 */
record Draadgoud(List<Knelpunt> knelpunten, Map<String, String> verhaalVan, Map<String, String> draadVan) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param map folder with {@code knelpunten.json}, {@code draden.json} and {@code zinnen}
     * @param titels true to name a knelpunt as the reader of the gold did, false to name it by the heading above it
     */
    static Draadgoud lees(File map, boolean titels) throws IOException {
        Map<String, String> draadVan = new TreeMap<>();
        for (JsonNode draad : MAPPER.readTree(new File(map, "draden.json"))) {
            draad.path("knelpunten")
                    .forEach(id -> draadVan.put(id.asText(), draad.path("id").asText()));
        }
        Map<String, String> verhaalVan = new TreeMap<>();
        Map<String, JsonNode> bronnen = new HashMap<>();
        List<Knelpunt> knelpunten = new ArrayList<>();
        for (JsonNode verhaal : MAPPER.readTree(new File(map, "knelpunten.json"))) {
            String id = verhaal.path("id").asText();
            draadVan.putIfAbsent(id, id);
            for (JsonNode editie : verhaal.path("edities")) {
                if (!editie.path("zinnen").isEmpty()) {
                    String naam = titels ? editie.path("titel").asText() : kop(map, editie, bronnen);
                    Knelpunt knelpunt =
                            knelpunt(verhaal.path("organisatie").asText(), naam, editie, knelpunten.size() + 1);
                    knelpunten.add(knelpunt);
                    verhaalVan.put(knelpunt.id(), id);
                }
            }
        }
        return new Draadgoud(List.copyOf(knelpunten), verhaalVan, draadVan);
    }

    private static String kop(File map, JsonNode editie, Map<String, JsonNode> bronnen) throws IOException {
        JsonNode zin = editie.path("zinnen").get(0);
        String bron = zin.path("bron").asText();
        JsonNode document = bronnen.get(bron);
        if (document == null) {
            document = MAPPER.readTree(new File(map, "zinnen/" + bron + ".json"));
            bronnen.put(bron, document);
        }
        JsonNode koppen =
                document.path("passages").path(zin.path("passage").asInt()).path("koppad");
        return koppen.isEmpty()
                ? zin.path("tekst").asText()
                : koppen.get(koppen.size() - 1).asText();
    }

    private static Knelpunt knelpunt(String organisatie, String naam, JsonNode editie, int nummer) {
        VerwijzingFinder finder = VerwijzingFinders.standaard();
        List<Citaat> citaten = new ArrayList<>();
        List<Uitspraak> uitspraken = new ArrayList<>();
        List<Verwijzing> verwijzingen = new ArrayList<>();
        int begin = 0;
        for (JsonNode zin : editie.path("zinnen")) {
            String tekst = zin.path("tekst").asText();
            Bereik bereik = new Bereik(begin, begin + tekst.length());
            citaten.add(new Citaat(new Plaats(Maaksel.sha(nummer), bereik), 0, tekst));
            uitspraken.add(new Uitspraak(bereik, Functie.KNELPUNT, 1, List.of()));
            verwijzingen.addAll(finder.find(tekst));
            begin = bereik.eind() + 1;
        }
        return new Knelpunt(
                citaten.get(0).plaats().id(),
                organisatie,
                editie.path("jaar").asInt(),
                naam,
                citaten,
                uitspraken,
                List.of(),
                List.of(),
                3,
                3,
                verwijzingen,
                Herkomst.voorstel("goud", ""),
                List.of());
    }

    /** The stories, in alphabetical order. */
    List<String> verhalen() {
        return verhaalVan.values().stream().distinct().sorted().toList();
    }

    /** All that a story says, names included. */
    String tekst(String verhaal) {
        StringBuilder tekst = new StringBuilder();
        for (Knelpunt knelpunt : knelpunten) {
            if (verhaal.equals(verhaalVan.get(knelpunt.id()))) {
                tekst.append(knelpunt.naam()).append(". ");
                knelpunt.citaten()
                        .forEach(citaat -> tekst.append(citaat.tekst()).append(' '));
            }
        }
        return tekst.toString();
    }
}
