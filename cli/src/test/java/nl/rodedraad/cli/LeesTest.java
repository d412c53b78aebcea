// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan0047_DHW.pdf",
                "index (3).html",
                "fvw stand eerste keer.md",
                "stand evb na twee jaar.odt",
                "Stand RTK2024_DEFDEF.docx",
                "KBS_STAND23.TXT"
            })
    void elkePassageIsHetStukVanDeTekstWaarZijZegtTeStaan(String naam) throws IOException {
        Path bestand = Proefmap.VOORBEELDEN.resolve(naam);
        String gedrukt = Proefrun.van("lees", "--tekst", bestand).uit();
        String tekst =
                gedrukt.substring(0, gedrukt.length() - System.lineSeparator().length());
        JsonNode document =
                MAPPER.readTree(Proefrun.van("lees", "--json", bestand).uit());
        assertThat(document.path("passages"))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.path("tekst").asText())
                        .isEqualTo(tekst.substring(
                                passage.path("begin").asInt(),
                                passage.path("eind").asInt())));
    }

    @Test
    void eenRegelJsonHeeftAlleVelden() throws IOException {
        Path bestand = Proefmap.VOORBEELDEN.resolve("scan0047_DHW.pdf");
        List<String> regels = Proefrun.van("lees", "--json", bestand, bestand).regels();
        assertThat(regels).hasSize(2);
        JsonNode document = MAPPER.readTree(regels.get(0));
        assertThat(document.fieldNames())
                .toIterable()
                .contains("sha256", "bestand", "soort", "taal", "titel", "paginas", "status", "reden", "passages");
        assertThat(document.path("status").asText()).isEqualTo("gelezen");
        assertThat(document.path("bestand").asText()).isEqualTo("scan0047_DHW.pdf");
        JsonNode passage = document.path("passages").path(0);
        assertThat(passage.fieldNames())
                .toIterable()
                .contains("id", "soort", "niveau", "koppad", "tekst", "pagina", "begin", "eind", "kaders");
        assertThat(passage.path("id").asText())
                .startsWith(document.path("sha256").asText());
        assertThat(passage.path("pagina").asInt()).isPositive();
    }

    @Test
    void ongelezenBestandIsOokEenRegelMetDeReden(@TempDir Path map) throws IOException {
        Path bestand = new Proefmap(map).tekst("kapot.pdf", "%PDF-1.7 en dan niets");
        Proefrun run = Proefrun.van("lees", "--json", bestand);
        JsonNode document = MAPPER.readTree(run.uit());
        assertThat(document.path("status").asText()).isEqualTo("niet-gelezen");
        assertThat(document.path("reden").asText()).contains("kapot.pdf");
        assertThat(run.meldingenOver("kapot.pdf")).hasSize(1);
    }
}
