// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

class UittrekselTest {

    private static final String TEKST =
            "De raad meldt dat 40 mensen wachten door drukte. Wij vragen de minister om geld.";

    private static final Uittreksel VOL = new Uittreksel(
            List.of(new Ontwikkeling(
                    "signaalfunctie", true, new Bereik(0, 48), 0.75, List.of(new Reden("l=melden", 0.5)))),
            List.of(new Verband(stuk("drukte"), "door", List.of())),
            List.of(new Verband(stuk("40 mensen wachten"), "door", List.of(stuk("mensen")))),
            List.of(new Geadresseerde(stuk("de minister"), Partij.DEPARTEMENT)),
            List.of(new Spreker(stuk("De raad"), new Bereik(0, 48))),
            List.of(new Bedrag(
                    stuk("40"), Bedrag.Soort.AANTAL, new BigDecimal("40"), new BigDecimal("40"), "mens", "wachten")),
            List.of(new LabelScore("ziekte", 0.9, List.of())),
            new Openheid(3, true, false));

    private static Stuk stuk(String letters) {
        int begin = TEKST.indexOf(letters);
        return Stuk.van(TEKST, new Bereik(begin, begin + letters.length()));
    }

    @Test
    void eenVerschovenUittrekselWijstDezelfdeLettersAan() {
        Uittreksel verschoven = VOL.verschoven(100);
        String tekst = "x".repeat(100) + TEKST;
        assertThat(verschoven.oorzaken().get(0).wat().bereik().van(tekst)).isEqualTo("drukte");
        assertThat(verschoven.gevolgen().get(0).wie().get(0).bereik().van(tekst))
                .isEqualTo("mensen");
        assertThat(verschoven.geadresseerden().get(0).wie().bereik().van(tekst)).isEqualTo("de minister");
        assertThat(verschoven.sprekers().get(0).wie().bereik().van(tekst)).isEqualTo("De raad");
        assertThat(verschoven.bedragen().get(0).stuk().bereik().van(tekst)).isEqualTo("40");
        assertThat(verschoven.ontwikkelingen().get(0).zin()).isEqualTo(new Bereik(100, 148));
        assertThat(verschoven.verschoven(0)).isEqualTo(verschoven);
    }

    @Test
    void vanAndereZinnenBlijvenOorzaakGevolgEnSprekerWeg() {
        Uittreksel rest = VOL.alleen(List.of(new Bereik(49, TEKST.length())));
        assertThat(rest.oorzaken()).isEmpty();
        assertThat(rest.gevolgen()).isEmpty();
        assertThat(rest.sprekers()).isEmpty();
        assertThat(rest.geadresseerden()).hasSize(1);
        assertThat(VOL.alleen(List.of(new Bereik(0, 48)))).isEqualTo(VOL);
    }

    @Test
    void samenNoemtEenLevensgebeurtenisEenKeer() {
        Uittreksel samen = Uittreksel.samen(List.of(VOL, VOL.verschoven(200)));
        assertThat(samen.levensgebeurtenissen()).hasSize(1);
        assertThat(samen.oorzaken()).hasSize(2);
        assertThat(Uittreksel.samen(List.of())).isEqualTo(Uittreksel.LEEG);
    }

    @Test
    void eenRegelVanDuidVoldoetAanHetSchema() throws IOException {
        Duiding duiding = new Duiding(
                "proefmodel-1",
                "",
                List.of(new Uitspraak(new Bereik(0, 48), Functie.KNELPUNT, 0.8, List.of())),
                0.8,
                List.of(),
                3,
                4,
                List.of(),
                List.of(),
                VOL);
        JsonNode regel = new ObjectMapper().readTree(DuidingJson.write("een", duiding));
        assertThat(schema().validate(regel)).isEmpty();
        assertThat(regel.path("bedragen").path(0).path("tekst").asText()).isEqualTo("40");
        JsonNode ongelezen =
                new ObjectMapper().readTree(DuidingJson.write("", Duiding.nietGelezen("proefmodel-1", "Leeg.")));
        assertThat(schema().validate(ongelezen)).isEmpty();
    }

    @Test
    void watNietKanWordtGeweigerd() {
        assertThatThrownBy(() -> new Stuk(new Bereik(0, 3), "vier")).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Openheid(4, false, false)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Ontwikkeling("openheid", true, new Bereik(0, 1), 1.5, List.of()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(
                        () -> new Bedrag(stuk("40"), Bedrag.Soort.AANTAL, BigDecimal.TEN, BigDecimal.ONE, "mens", ""))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    private static JsonSchema schema() throws IOException {
        Path file = Path.of(System.getProperty("rodedraad.wortel", ".."), "docs", "schema", "duiding.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }
}
