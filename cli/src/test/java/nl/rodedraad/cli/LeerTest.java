// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.LeerDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeerTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> GELEERD = List.of("Assen", "Breda", "Delft", "Emmen", "Gouda", "Hoorn");
    private static final List<String> GEKEURD = List.of("Leiden", "Meppel", "Nijmegen");
    private static final List<String> BESLIST = List.of(
            "Oss", "Putten", "Rhenen", "Soest", "Tiel", "Urk", "Venlo", "Weert", "Zeist", "Ede", "Epe", "Best", "Goes",
            "Grou", "Joure", "Lisse", "Sneek", "Vught", "Wijk", "Zwolle");

    private static final String TEKORT = "Wij hebben bij %s te weinig personeel voor al het werk.";
    private static final String LATE_GEGEVENS = "De gegevens uit %s komen te laat en met fouten.";
    private static final String GOED = "De dienstverlening in %s verloopt goed en sneller.";

    @TempDir
    private Path map = Path.of("");

    @BeforeEach
    void maakDocumenten() throws IOException {
        for (String plaats : GELEERD) {
            document("leren", "stem-" + plaats, plaats);
        }
        for (String plaats : GEKEURD) {
            document("keuring", "keuring-" + plaats, plaats);
        }
    }

    private void document(String submap, String stem, String plaats) throws IOException {
        List<LeerDocument.LeerPassage> passages = List.of(
                passage(TEKORT, plaats, "knelpunt", "personeel"),
                passage(LATE_GEGEVENS, plaats, "knelpunt", "gegevensuitwisseling"),
                passage(GOED, plaats, "lichtpunt"),
                passage("Wij vragen de minister van %s om hulp te geven.", plaats, "oproep", "geen"),
                passage("Een moeder uit %s belde ons vorige week op.", plaats, "voorbeeld", "geen"),
                passage("Het kantoor in %s telt drie lagen.", plaats, "context"));
        Path bestand = map.resolve(submap).resolve(stem + ".json");
        Files.createDirectories(map.resolve(submap));
        MAPPER.writeValue(bestand.toFile(), new LeerDocument("document " + plaats, stem, "stand", "", passages));
    }

    private static LeerDocument.LeerPassage passage(String zin, String plaats, String functie, String... themas) {
        String tekst = zin.replace("%s", plaats);
        LeerDocument.LeerZin label = new LeerDocument.LeerZin(
                0,
                tekst.length(),
                functie,
                List.of(themas),
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "");
        return new LeerDocument.LeerPassage("alinea", List.of(), tekst, List.of(label));
    }

    private static String beslissing(String tekst, int begin, int lengte, String soort, String waarde) {
        return MAPPER.createObjectNode()
                .put("sha256", "a".repeat(64))
                .put("begin", begin)
                .put("eind", begin + lengte)
                .put("soort", soort)
                .put("waarde", waarde)
                .put("wie", "Analist")
                .put("wanneer", "2026-03-01")
                .put("tekst", tekst)
                .toString();
    }

    private static List<String> beslissingen(String zin, String soort, String waarde, int vanaf) {
        List<String> regels = new ArrayList<>();
        for (String plaats : BESLIST) {
            String tekst = zin.replace("%s", plaats);
            regels.add(beslissing(tekst, vanaf + 1000 * regels.size(), tekst.length(), soort, waarde));
        }
        return regels;
    }

    /** Says of every bottleneck that it is none, and of what goes well that it is a bottleneck. */
    private static List<String> verkeerd() {
        return Stream.of(
                        beslissingen(TEKORT, "geen-knelpunt", "", 0),
                        beslissingen(LATE_GEGEVENS, "functie", "lichtpunt", 100_000),
                        beslissingen(GOED, "knelpunt", "", 200_000),
                        beslissingen(GOED, "thema", "personeel", 200_000))
                .flatMap(List::stream)
                .toList();
    }

    private Path log(List<String> regels) throws IOException {
        return Files.write(map.resolve("beslissingen.jsonl"), regels, StandardCharsets.UTF_8);
    }

    private Path oudModel() {
        Path uit = map.resolve("model.tsv");
        assertThat(Proefrun.van("leer", map.resolve("leren"), "--uit", uit).code())
                .isZero();
        return uit;
    }

    private Proefrun leer(Path uit, Path log, String... meer) {
        List<Object> woorden = new ArrayList<>(List.of(
                "leer",
                map.resolve("leren"),
                "--uit",
                uit,
                "--beslissingen",
                log,
                "--keuring",
                map.resolve("keuring")));
        woorden.addAll(List.of(meer));
        return Proefrun.van(woorden.toArray());
    }

    @Test
    void beslissingenVeranderenHetModelEnEenModelDatNietSlechterIsVervangtHetOude() throws IOException {
        Path uit = oudModel();
        String oud = Files.readString(uit);
        Proefrun run = leer(uit, log(beslissingen(TEKORT, "thema", "personeel", 0)));
        assertThat(run.fout()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readString(uit)).isNotEqualTo(oud).startsWith("model\t");
        assertThat(run.uit()).contains("Geleerd van beslissingen: 20, over 20 stukken tekst.");
        assertThat(map.toFile().list())
                .containsExactlyInAnyOrder("leren", "keuring", "beslissingen.jsonl", "model.tsv");
    }

    @Test
    void eenSlechterModelVervangtHetOudeNietEnBeideCijfersStaanErbij() throws IOException {
        Path uit = oudModel();
        String oud = Files.readString(uit);
        Proefrun run = leer(uit, log(verkeerd()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(uit)).isEqualTo(oud);
        assertThat(run.regels())
                .contains("| maat op de keuring | oud | nieuw |")
                .anySatisfy(regel -> assertThat(regel).matches("\\| knelpunt, F1 \\| [01],\\d{4} \\| [01],\\d{4} \\|"))
                .anySatisfy(regel -> assertThat(regel).startsWith("| functies, macro-F1 | "))
                .anySatisfy(regel -> assertThat(regel).startsWith("| thema's, micro-F1 | "))
                .last()
                .asString()
                .matches("Het nieuwe model haalt [01],\\d{4} en het oude [01],\\d{4}\\. Het nieuwe is slechter.*");
    }

    @Test
    void zonderOudBestandWordtVergelekenMetHetMeegeleverdeModelOokInHetEngels() throws IOException {
        Path log = log(verkeerd());
        Path meegeleverd = map.resolve("meegeleverd.tsv");
        try (InputStream in = Objects.requireNonNull(LeerDocument.class.getResourceAsStream("model.tsv"))) {
            Files.copy(in, meegeleverd);
        }
        List<String> metBestand = leer(meegeleverd, log, "--taal", "en").regels();
        List<String> zonderBestand =
                leer(map.resolve("nieuw.tsv"), log, "--taal", "en").regels();
        int laatste = zonderBestand.size() - 1;
        assertThat(zonderBestand.subList(0, laatste))
                .contains("| measure on the fixed set | old | new |")
                .isEqualTo(metBestand.subList(0, laatste));
        assertThat(zonderBestand.get(laatste))
                .matches("The new model scores [01]\\.\\d{4} and the old one [01]\\.\\d{4}\\. The new one is .*");
    }

    @Test
    void watNietGebruiktWordtIsGeteldEnGenoemd() throws IOException {
        Path uit = oudModel();
        String gekeurd = TEKORT.replace("%s", "Leiden");
        Proefrun run = leer(
                uit,
                log(List.of(
                        beslissing("", 5, 9, "knelpunt", ""),
                        beslissing(gekeurd, 50, gekeurd.length(), "knelpunt", ""),
                        beslissing("Los", 200, 3, "naam", "Een naam"))));
        assertThat(run.uit())
                .contains("(veld tekst): 1.")
                .contains("- knelpunt op " + "a".repeat(64) + ":5-14")
                .contains("de letters staan in de keuring: 1.")
                .contains("- knelpunt op " + "a".repeat(64) + ":50-")
                .contains("Geleerd van beslissingen: 0, over 0 stukken tekst.");
    }

    @Test
    void vanDeKeuringWordtOokMetBeslissingenNietGeleerd() throws IOException {
        Path uit = oudModel();
        String oud = Files.readString(uit);
        Path log = log(verkeerd());
        Path keuring = map.resolve("keuring");
        Path leren = map.resolve("leren");
        assertThat(Proefrun.van("leer", keuring, "--uit", uit, "--beslissingen", log, "--keuring", leren)
                        .fout())
                .contains("van de keuring wordt niet geleerd");
        assertThat(Proefrun.van("leer", leren, "--uit", uit, "--beslissingen", log, "--keuring", leren)
                        .fout())
                .contains("document Assen")
                .contains("van de keuring wordt niet geleerd");
        assertThat(Files.readString(uit)).isEqualTo(oud);
    }

    @Test
    void eenKeuringZonderDocumentenOfEenBestandDatGeenModelIsKrijgtEenMelding() throws IOException {
        Path log = log(List.of());
        Path leeg = Files.createDirectory(map.resolve("leeg"));
        Path uit = Files.writeString(map.resolve("anders.tsv"), "geen model");
        assertThat(Proefrun.van("leer", map.resolve("leren"), "--uit", uit, "--keuring", leeg)
                        .fout())
                .contains("keuring van 0 documenten");
        assertThat(leer(uit, log).fout()).contains("in het model");
        assertThat(leer(uit, map.resolve("weg.jsonl")).code()).isEqualTo(2);
        assertThat(Files.readString(uit)).isEqualTo("geen model");
    }
}
