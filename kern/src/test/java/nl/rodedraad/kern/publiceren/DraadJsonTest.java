// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rodedraad.kern.duiden.Bedrag;
import nl.rodedraad.kern.duiden.Geadresseerde;
import nl.rodedraad.kern.duiden.Ontwikkeling;
import nl.rodedraad.kern.duiden.Openheid;
import nl.rodedraad.kern.duiden.Partij;
import nl.rodedraad.kern.duiden.Spreker;
import nl.rodedraad.kern.duiden.Stuk;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.duiden.Verband;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.RodeDraadException;
import org.junit.jupiter.api.Test;

class DraadJsonTest {

    private static final Vorm VORM = new Vorm("nl", true);
    private final RodeDraad draad = new Voorbeeld().draad;

    @Test
    void gelezenIsGelijkAanGeschreven() {
        DraadJson.Inhoud inhoud = DraadJson.read(DraadJson.write(draad, VORM));
        assertThat(inhoud.draad()).isEqualTo(draad);
        assertThat(inhoud.vorm()).isEqualTo(VORM);
    }

    @Test
    void voldoetAanHetSchema() throws Exception {
        JsonNode json = new ObjectMapper().readTree(DraadJson.write(draad, VORM));
        assertThat(schema().validate(json)).isEmpty();
    }

    @Test
    void eenUittrekselKomtHeelTerugEnVoldoetAanHetSchema() throws Exception {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(DraadJson.write(draad, VORM));
        Uittreksel uittreksel = new Uittreksel(
                List.of(new Ontwikkeling("samenwerking", false, new Bereik(0, 9), 0.75, List.of())),
                List.of(new Verband(Stuk.van("drukte", new Bereik(0, 6)), "door", List.of())),
                List.of(),
                List.of(new Geadresseerde(Stuk.van("de EU", new Bereik(0, 5)), Partij.EU)),
                List.of(new Spreker(Stuk.van("de raad", new Bereik(0, 7)), new Bereik(0, 9))),
                List.of(new Bedrag(
                        Stuk.van("€ 3,25 miljoen", new Bereik(0, 14)),
                        Bedrag.Soort.GELD,
                        new BigDecimal("3.25E+6"),
                        new BigDecimal("3250000.50"),
                        "EUR",
                        "schade")),
                List.of(),
                new Openheid(2, true, false));
        ((ObjectNode) json.path("knelpunten").path(0)).set("uittreksel", DraadJson.tree(uittreksel));
        assertThat(schema().validate(json)).isEmpty();
        RodeDraad terug =
                DraadJson.read(json.toString().getBytes(StandardCharsets.UTF_8)).draad();
        assertThat(terug.knelpunten().get(0).uittreksel()).isEqualTo(uittreksel);
    }

    @Test
    void schemaWeigertWatNietKan() throws Exception {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(DraadJson.write(draad, VORM));
        ((ObjectNode) json.path("knelpunten").path(0)).put("urgentie", 9);
        json.put("onbekendVeld", 1);
        assertThat(schema().validate(json)).hasSize(2);
    }

    @Test
    void regelsEindigenOpEenRegelaanvoerInUtf8() {
        String json = new String(DraadJson.write(draad, VORM), StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith("{\n  \"taal\": \"nl\",\n  \"bronnen\": true,\n  \"versie\"")
                .endsWith("}\n");
        assertThat(json).doesNotContain("\r").contains("één");
    }

    @Test
    void onbekendOfOntbrekendVeldWordtGeweigerd() {
        String json = new String(DraadJson.write(draad, VORM), StandardCharsets.UTF_8);
        for (String wrong : new String[] {
            json.replaceFirst("\"editie\": 2024,", ""),
            json.replaceFirst("\"editie\": 2024,", "\"editie\": 2024, \"extra\": 1,"),
            json.replaceFirst("\"editie\": 2024,", "\"editie\": null,"),
            json.replaceFirst("\"taal\": \"nl\"", "\"taal\": \"fr\""),
            "[]",
            "{",
            ""
        }) {
            assertThatThrownBy(() -> DraadJson.read(wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RodeDraadException.class);
        }
    }

    @Test
    void eenHalfTekenpaarBreektNietsEnIsOveralEenVraagteken() {
        RodeDraad half = new RodeDraad(
                draad.versie() + "\uD83D",
                draad.editie(),
                draad.peildatum(),
                draad.invented(),
                draad.standen(),
                List.of(new RodeDraad.NietGelezen("a\uDE00.pdf", "0".repeat(64), "\uD83D\uDE00")),
                draad.verwacht(),
                draad.ontbrekend(),
                draad.knelpunten(),
                draad.draden(),
                draad.themas(),
                draad.vergelijking(),
                draad.conclusies(),
                draad.voorbeelden(),
                draad.lichtpunten(),
                draad.oproepen(),
                draad.wetgeving(),
                draad.ontwikkelingen(),
                draad.verbanden());
        byte[] json = DraadJson.write(half, VORM);
        RodeDraad read = DraadJson.read(json).draad();
        assertThat(read.versie()).isEqualTo(draad.versie() + "?");
        assertThat(read.nietGelezen().get(0).bestand()).isEqualTo("a?.pdf");
        assertThat(read.nietGelezen().get(0).reden()).isEqualTo("\uD83D\uDE00");
        assertThat(new Verslag(half, VORM).bestanden().get("verantwoording.html"))
                .isEqualTo(new Verslag(read, VORM).bestanden().get("verantwoording.html"));
        assertThat(DraadJson.sha256(half, VORM)).isEqualTo(Slug.sha256(json));
    }

    private static JsonSchema schema() throws Exception {
        Path file = Path.of(System.getProperty("rodedraad.wortel"), "docs", "schema", "draad.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new ObjectMapper().readTree(Files.readAllBytes(file)));
    }
}
