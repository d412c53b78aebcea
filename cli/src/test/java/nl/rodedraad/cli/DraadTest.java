// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraadTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path tijdelijk = Path.of("");

    private Proefmap map = new Proefmap(Path.of(""));
    private Path uit = Path.of("");

    @BeforeEach
    void maakMap() {
        map = Proefmap.gewoon(tijdelijk.resolve("standen"));
        uit = tijdelijk.resolve("uit");
    }

    private Proefrun draad(Object... meer) {
        Object[] woorden = new Object[4 + meer.length];
        woorden[0] = "draad";
        woorden[1] = map.pad();
        woorden[2] = "--uit";
        woorden[3] = uit;
        System.arraycopy(meer, 0, woorden, 4, meer.length);
        return Proefrun.van(woorden);
    }

    private JsonNode json() throws IOException {
        return MAPPER.readTree(uit.resolve("draad.json").toFile());
    }

    @Test
    void eenMapWordtEenVerslagDatZichzelfBewijst() throws IOException {
        map.voorbeeld("Stand RTK2024_DEFDEF.docx");
        map.voorbeeld("stand evb na twee jaar.odt");
        Proefrun run = draad();
        assertThat(run.code()).isZero();
        assertThat(run.uit()).contains(uit.resolve("index.html").toString());
        assertThat(uit).isDirectoryContaining("glob:**/knelpunten.csv").isDirectoryContaining("glob:**/bronnen");
        assertThat(json().path("standen")).hasSize(5);
        Links.bestaanAllemaal(uit);
        Proefrun controle = Proefrun.van("controleer", uit);
        assertThat(controle.code()).isZero();
        assertThat(controle.uit()).contains("Alles klopt");
    }

    @Test
    void tweeKeerIsDezelfdeMapTotOpDeByte() {
        draad();
        Map<String, String> eerst = new Proefmap(uit).inhoud();
        draad();
        assertThat(new Proefmap(uit).inhoud()).isEqualTo(eerst);
        uit = tijdelijk.resolve("elders");
        draad();
        assertThat(new Proefmap(uit).inhoud()).isEqualTo(eerst);
    }

    @Test
    void uitvoerNoemtGeenPadVanDezeMachine() {
        draad();
        assertThat(new Proefmap(uit).inhoud())
                .allSatisfy((naam, inhoud) -> assertThat(inhoud).doesNotContain(tijdelijk.toString()));
    }

    @Test
    void onbekendBlijftOnbekendEnStaatInDeLijstOmAanTeVullen() throws IOException {
        map.tekst("zonder naam.md", "# Ons verslag\n\nDe werkdruk is te hoog en wij vinden niet genoeg mensen.\n");
        Proefrun run = draad();
        assertThat(run.meldingenOver("zonder naam.md"))
                .hasSize(1)
                .first()
                .asString()
                .contains("standen.csv");
        assertThat(json().path("standen").findValuesAsText("organisatie")).contains("onbekend", "UWV", "SVB");
        assertThat(new Proefmap(uit).lees("standen.csv")).contains("\"zonder naam.md\";\"\";\"\";");
        assertThat(new Proefmap(uit).lees("verantwoording.html")).contains("onbekend");
    }

    @Test
    void lijstGaatVoorEnHelptAndereBestandenHerkennen() throws IOException {
        map.tekst("standen.csv", "bestand;organisatie;jaar;uitgever;titel\na 2024.md;Bureau Zeegras;2022;;Een titel\n");
        map.tekst("d.md", Proefmap.stand("Bureau Zeegras", 2024));
        draad();
        assertThat(new Proefmap(uit).lees("standen.csv"))
                .contains("\"a 2024.md\";\"Bureau Zeegras\";\"2022\";\"\";\"Een titel\"")
                .contains("\"d.md\";\"Bureau Zeegras\";\"2024\"");
    }

    @Test
    void zonderEnigJaarZegtHetWatTeDoenEnSchrijftHetDeLijst() throws IOException {
        Path kaal = tijdelijk.resolve("kaal");
        new Proefmap(kaal)
                .tekst("verslag.md", "# Ons verslag\n\nDe werkdruk is te hoog en wij vinden niet genoeg mensen.\n");
        Proefrun run = Proefrun.van("draad", kaal, "--uit", uit);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains("--editie").contains("standen.csv");
        assertThat(uit.resolve("standen.csv")).exists();
        assertThat(Proefrun.van("draad", kaal, "--uit", uit, "--editie", "2024").code())
                .isZero();
    }

    @Test
    void verwachtWieOntbreektStaatInHetVerslag() throws IOException {
        map.tekst("verwacht.csv", "organisatie\nUWV\nBureau Zeegras\n");
        draad();
        assertThat(json().path("ontbrekend").toString())
                .contains("Bureau Zeegras")
                .doesNotContain("UWV");
        assertThat(new Proefmap(uit).lees("index.html")).contains("Bureau Zeegras");
    }

    @Test
    void editieEnPeildatumWordenGevolgd() throws IOException {
        draad("--editie", "2023", "--peildatum", "2023-09-30");
        assertThat(json().path("editie").asInt()).isEqualTo(2023);
        assertThat(json().path("peildatum").asText()).isEqualTo("2023-09-30");
        draad();
        assertThat(json().path("editie").asInt()).isEqualTo(2024);
    }

    @Test
    void zonderBronnenIsHetTochTeControlerenMetDeMapErbij() {
        draad("--zonder-bronnen");
        assertThat(uit.resolve("bronnen")).doesNotExist();
        assertThat(Proefrun.van("controleer", uit).code()).isEqualTo(1);
        assertThat(Proefrun.van("controleer", uit, "--bronnen", map.pad()).code())
                .isZero();
        draad();
        draad("--zonder-bronnen");
        assertThat(uit.resolve("bronnen")).doesNotExist();
    }

    @Test
    void beslissingVanEenMensGaatVoor() throws IOException {
        draad();
        JsonNode citaat = json().path("knelpunten").path(0).path("citaten").path(0);
        String plaats = json().path("knelpunten").path(0).path("id").asText();
        String[] delen = plaats.split("[:#-]");
        Path log = new Proefmap(tijdelijk)
                .tekst(
                        "besluiten.jsonl",
                        MAPPER.createObjectNode()
                                        .put("sha256", delen[0])
                                        .put("begin", Integer.parseInt(delen[1]))
                                        .put("eind", Integer.parseInt(delen[2]))
                                        .put("soort", "naam")
                                        .put("waarde", "Een naam van een mens")
                                        .put("wie", "proef")
                                        .put("wanneer", "2026-01-01")
                                        .put("waarom", "")
                                + "\n");
        assertThat(citaat.isMissingNode()).isFalse();
        assertThat(draad("--beslissingen", log).code()).isZero();
        assertThat(new Proefmap(uit).lees("draad.json")).contains("Een naam van een mens");
        assertThat(Proefrun.van("draad", map.pad(), "--uit", uit, "--beslissingen", tijdelijk.resolve("weg"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void engelsVerslagEnEngelseMeldingen() {
        Proefrun run = draad("--taal", "en");
        assertThat(run.uit()).contains("The report is ready");
        assertThat(run.fout()).contains("Reading").doesNotContain("Lezen");
        assertThat(new Proefmap(uit).lees("index.html")).contains("<html lang=\"en\"");
        assertThat(Proefrun.van("controleer", uit, "--taal", "en").uit()).contains("All is right");
    }

    @Test
    void uitvoerInDeInvoerOfInEenVolleMapWordtGeweigerd() throws IOException {
        map.tekst("documenten/eigen.md", "eigen bestand van de gebruiker");
        assertThat(Proefrun.van("draad", map.pad(), "--uit", map.pad()).code()).isEqualTo(2);
        assertThat(Proefrun.van("draad", map.pad().resolve("documenten"), "--uit", map.pad())
                        .code())
                .isEqualTo(2);
        Path vol = tijdelijk.resolve("vol");
        new Proefmap(vol).tekst("documenten/foto.txt", "van de gebruiker");
        Proefrun run = Proefrun.van("draad", map.pad(), "--uit", vol);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains(vol.toString(), "niet leeg");
        assertThat(vol.resolve("documenten/foto.txt")).exists();
        assertThat(Files.exists(map.pad().resolve("documenten/eigen.md"))).isTrue();
    }

    @Test
    void verslagInDeMapMetStandenWordtNietZelfGelezen() throws IOException {
        uit = map.pad().resolve("verslag");
        draad();
        draad();
        assertThat(json().path("standen")).hasSize(3);
    }
}
