// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.meten.AdjustedRand;
import nl.rodedraad.kern.meten.BCubed;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/**
 * Measures the draden on the gold of a corpus: the knelpunten are those of the gold, so that only the connecting is judged. Argument:
 * folder with {@code knelpunten.json} and {@code draden.json}. Prints Markdown.
 */
final class DradenMeting {

    private DradenMeting() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> goudPerVerhaal = new TreeMap<>();
        for (JsonNode draad : mapper.readTree(new File(args[0], "draden.json"))) {
            draad.path("knelpunten")
                    .forEach(id ->
                            goudPerVerhaal.put(id.asText(), draad.path("id").asText()));
        }
        Map<String, String> verhaalPerId = new TreeMap<>();
        List<Knelpunt> knelpunten = new ArrayList<>();
        for (JsonNode verhaal : mapper.readTree(new File(args[0], "knelpunten.json"))) {
            for (JsonNode editie : verhaal.path("edities")) {
                if (editie.path("zinnen").isEmpty()) {
                    continue;
                }
                Knelpunt knelpunt = knelpunt(verhaal, editie, knelpunten.size() + 1);
                knelpunten.add(knelpunt);
                verhaalPerId.put(knelpunt.id(), verhaal.path("id").asText());
            }
        }
        Map<String, String> gevonden = gevonden(knelpunten, verhaalPerId);
        meet(verhaalPerId, goudPerVerhaal, gevonden);
    }

    private static Map<String, String> gevonden(List<Knelpunt> knelpunten, Map<String, String> verhaalPerId) {
        Map<String, String> gevonden = new TreeMap<>();
        for (Draad draad : new WoordenDraadFinder(Dutch.tokenizer(), Dutch.lemmatizer()).find(knelpunten)) {
            draad.knelpunten().forEach(id -> gevonden.putIfAbsent(verhaalPerId.getOrDefault(id, id), draad.id()));
        }
        return gevonden;
    }

    private static void meet(
            Map<String, String> verhaalPerId, Map<String, String> goudPerVerhaal, Map<String, String> gevonden) {
        List<String> verhalen =
                verhaalPerId.values().stream().distinct().sorted().toList();
        List<String> goud =
                verhalen.stream().map(id -> goudPerVerhaal.getOrDefault(id, id)).toList();
        List<String> gezegd =
                verhalen.stream().map(id -> gevonden.getOrDefault(id, id)).toList();
        int goed = 0;
        int teVeel = 0;
        int gemist = 0;
        for (int i = 0; i < verhalen.size(); i++) {
            for (int j = i + 1; j < verhalen.size(); j++) {
                boolean waar = goud.get(i).equals(goud.get(j));
                boolean samen = gezegd.get(i).equals(gezegd.get(j));
                goed += waar && samen ? 1 : 0;
                teVeel += !waar && samen ? 1 : 0;
                gemist += waar && !samen ? 1 : 0;
            }
        }
        BCubed bcubed = BCubed.of(goud, gezegd);
        System.out.printf(
                Locale.ROOT,
                "| %d verhalen in %d knelpunten | paren: precisie %.2f, bereik %.2f | B-cubed F1 %.3f | aangepaste Rand %.3f |%n",
                verhalen.size(),
                verhaalPerId.size(),
                (double) goed / Math.max(1, goed + teVeel),
                (double) goed / Math.max(1, goed + gemist),
                bcubed.f1(),
                AdjustedRand.of(goud, gezegd));
    }

    private static Knelpunt knelpunt(JsonNode verhaal, JsonNode editie, int nummer) {
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
                verhaal.path("organisatie").asText(),
                editie.path("jaar").asInt(),
                editie.path("titel").asText(),
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
}
