// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Lichtpunt;
import nl.rodedraad.kern.verbinden.verloop.Uitgave;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;

/**
 * A corpus of the voorbeelden as its gold says it is: the knelpunten of each edition, and the bright spots. The names that the
 * readers gave to knelpunten are not used, since they are the same over the years; a knelpunt has the heading above it.
 */
final class Goudcorpus {

    final JsonNode verhalen;
    final JsonNode last;
    final JsonNode lichtpunten;
    final JsonNode draden;
    final Map<String, String> verhaalVan = new HashMap<>();
    final Map<String, String> organisatieVan = new TreeMap<>();
    private final Map<String, Bron> bronnen = new TreeMap<>();
    private final List<Knelpunt> knelpunten = new ArrayList<>();

    /** A document of the gold: its text is that of its passages with an empty line between. */
    private static final class Bron {
        final String sha;
        final String code;
        final int jaar;
        final JsonNode passages;
        final List<Integer> begin = new ArrayList<>();

        Bron(String naam, int nummer, JsonNode passages) {
            this.sha = String.format(Locale.ROOT, "%064x", nummer);
            this.code = naam.substring(0, naam.lastIndexOf('-'));
            this.jaar = Integer.parseInt(naam.substring(naam.lastIndexOf('-') + 1));
            this.passages = passages;
            int plek = 0;
            for (JsonNode passage : passages) {
                begin.add(plek);
                plek += passage.path("tekst").asText().length() + 2;
            }
        }

        Citaat citaat(JsonNode zin, int passage) {
            String alinea = passages.get(passage).path("tekst").asText();
            Bereik bereik =
                    new Bereik(zin.path("begin").asInt(), zin.path("eind").asInt());
            return new Citaat(new Plaats(sha, bereik.verschoven(begin.get(passage))), 0, bereik.van(alinea));
        }
    }

    Goudcorpus(Path map) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        verhalen = mapper.readTree(map.resolve("knelpunten.json").toFile());
        last = mapper.readTree(map.resolve("last-van-elkaar.json").toFile());
        draden = mapper.readTree(map.resolve("draden.json").toFile());
        lichtpunten = mapper.readTree(map.resolve("lichtpunten.json").toFile());
        try (Stream<Path> bestanden = Files.list(map.resolve("zinnen"))) {
            for (Path bestand : bestanden.sorted().toList()) {
                String naam = bestand.getFileName().toString().replace(".json", "");
                bronnen.put(
                        naam,
                        new Bron(
                                naam,
                                bronnen.size() + 1,
                                mapper.readTree(bestand.toFile()).path("passages")));
            }
        }
        for (JsonNode verhaal : verhalen) {
            String id = verhaal.path("id").asText();
            organisatieVan.put(
                    id.substring(0, id.lastIndexOf('-')),
                    verhaal.path("organisatie").asText());
        }
        verhalen.forEach(verhaal -> verhaal.path("edities").forEach(editie -> voegToe(verhaal, editie)));
    }

    Verzameling verzameling() {
        List<Uitgave> uitgaven = bronnen.values().stream()
                .map(bron -> new Uitgave(organisatie(bron.code), bron.jaar, bron.sha))
                .toList();
        List<Lichtpunt> alle = bronnen.values().stream()
                .flatMap(bron -> lichtpunten(bron).stream())
                .toList();
        return new Verzameling(uitgaven, knelpunten, alle);
    }

    private Bron bron(JsonNode plaats) {
        return Optional.ofNullable(bronnen.get(plaats.path("bron").asText())).orElseThrow();
    }

    /** Where a place of the gold is. */
    Plaats plaats(JsonNode plaats) {
        Bron bron = bron(plaats);
        return bron.citaat(plaats, plaats.path("passage").asInt()).plaats();
    }

    /** The draden of the gold, over all editions. */
    List<Draad> draden() {
        List<Draad> gevonden = new ArrayList<>();
        for (JsonNode draad : draden) {
            List<String> ids = new ArrayList<>();
            draad.path("knelpunten")
                    .forEach(verhaal -> verzameling().knelpunten().stream()
                            .map(Knelpunt::id)
                            .filter(id -> verhaal.asText().equals(verhaalVan.get(id)))
                            .forEach(ids::add));
            gevonden.add(
                    new Draad(ids.get(0), draad.path("naam").asText(), ids, List.of(), Herkomst.voorstel("goud", "")));
        }
        return gevonden;
    }

    String organisatie(String code) {
        return organisatieVan.getOrDefault(code, code);
    }

    /** An edition is a knelpunt when it has a sentence that is no bright spot. */
    private void voegToe(JsonNode verhaal, JsonNode editie) {
        Map<Plaats, Citaat> citaten = new LinkedHashMap<>();
        List<Uitspraak> uitspraken = new ArrayList<>();
        List<Verwijzing> verwijzingen = new ArrayList<>();
        VerwijzingFinder finder = VerwijzingFinders.standaard();
        int urgentie = 1;
        String kop = "";
        for (JsonNode zin : editie.path("zinnen")) {
            Bron bron = bron(zin);
            JsonNode label = label(bron, zin);
            if (label.path("functie").asText().equals("lichtpunt")) {
                continue;
            }
            Citaat citaat = bron.citaat(zin, zin.path("passage").asInt());
            if (citaten.putIfAbsent(citaat.plaats(), citaat) == null) {
                uitspraken.add(new Uitspraak(citaat.plaats().bereik(), Functie.KNELPUNT, 1, List.of()));
                finder.find(citaat.tekst())
                        .forEach(een -> verwijzingen.add(
                                een.verschoven(citaat.plaats().bereik().begin())));
            }
            urgentie = Math.max(urgentie, label.path("urgentie").asInt());
            JsonNode koppad = bron.passages.get(zin.path("passage").asInt()).path("koppad");
            kop = kop.isEmpty() && !koppad.isEmpty()
                    ? koppad.get(koppad.size() - 1).asText()
                    : kop;
        }
        if (citaten.isEmpty()) {
            return;
        }
        String id = citaten.keySet().stream()
                .map(Plaats::id)
                .filter(een -> !verhaalVan.containsKey(een))
                .findFirst()
                .orElseThrow();
        verhaalVan.put(id, verhaal.path("id").asText());
        knelpunten.add(new Knelpunt(
                id,
                verhaal.path("organisatie").asText(),
                editie.path("jaar").asInt(),
                kop,
                List.copyOf(citaten.values()),
                uitspraken,
                labels(editie.path("themas")),
                labels(editie.path("doelgroepen")),
                urgentie,
                3,
                verwijzingen,
                Herkomst.voorstel("goud", ""),
                List.of()));
    }

    private static List<LabelScore> labels(JsonNode slugs) {
        List<LabelScore> labels = new ArrayList<>();
        slugs.forEach(slug -> labels.add(new LabelScore(slug.asText(), 1, List.of())));
        return labels;
    }

    private static JsonNode label(Bron bron, JsonNode zin) {
        for (JsonNode label : bron.passages.get(zin.path("passage").asInt()).path("zinnen")) {
            if (label.path("begin").asInt() == zin.path("begin").asInt()) {
                return label;
            }
        }
        throw new IllegalStateException("zin zonder label: " + zin);
    }

    /** Adjoining sentences of the function lichtpunt together, as a duider would give them. */
    private List<Lichtpunt> lichtpunten(Bron bron) {
        List<Lichtpunt> gevonden = new ArrayList<>();
        for (int nummer = 0; nummer < bron.passages.size(); nummer++) {
            JsonNode passage = bron.passages.get(nummer);
            int begin = -1;
            int eind = -1;
            for (JsonNode zin : passage.path("zinnen")) {
                boolean licht = zin.path("functie").asText().equals("lichtpunt");
                if (!licht && begin >= 0) {
                    gevonden.add(lichtpunt(bron, nummer, begin, eind));
                    begin = -1;
                } else if (licht) {
                    begin = begin < 0 ? zin.path("begin").asInt() : begin;
                    eind = zin.path("eind").asInt();
                }
            }
            if (begin >= 0) {
                gevonden.add(lichtpunt(bron, nummer, begin, eind));
            }
        }
        return gevonden;
    }

    private Lichtpunt lichtpunt(Bron bron, int nummer, int begin, int eind) {
        JsonNode passage = bron.passages.get(nummer);
        List<String> koppad = new ArrayList<>();
        passage.path("koppad").forEach(kop -> koppad.add(kop.asText()));
        Bereik bereik = new Bereik(begin, eind);
        String tekst = passage.path("tekst").asText();
        return new Lichtpunt(
                organisatie(bron.code),
                bron.jaar,
                new Citaat(new Plaats(bron.sha, bereik.verschoven(bron.begin.get(nummer))), 0, bereik.van(tekst)),
                koppad,
                tekst,
                1,
                Herkomst.voorstel("goud", ""));
    }
}
