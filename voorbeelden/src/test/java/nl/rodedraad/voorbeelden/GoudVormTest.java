// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoudVormTest {

    @ParameterizedTest
    @ValueSource(strings = {"knelpunten", "draden", "last-van-elkaar", "leveringen", "lichtpunten", "verwijzingen"})
    void elkVerbandPastInZijnSchema(String naam) {
        JsonSchema schema = schema("goud-" + naam);
        for (String corpus : Goud.CORPORA) {
            past(schema, Goud.MAP.resolve("goud").resolve(corpus).resolve(naam + ".json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goud/A/zinnen",
                "goud/B/zinnen",
                "goud/lezingen/eerste",
                "goud/lezingen/tweede",
                "leercorpus",
                "leercorpus-lezingen"
            })
    void elkGelabeldDocumentPastInZijnSchema(String map) throws IOException {
        JsonSchema schema = schema("leerdocument");
        List<Path> bestanden = jsonOnder(map);
        assertThat(bestanden).isNotEmpty();
        bestanden.forEach(bestand -> past(schema, bestand));
    }

    @Test
    void elkeLezingVanDeDradenPastInHaarSchema() throws IOException {
        JsonSchema schema = schema("goud-lezing-draden");
        List<Path> bestanden = jsonOnder("goud/lezingen/draden");
        assertThat(bestanden).hasSize(4);
        bestanden.forEach(bestand -> past(schema, bestand));
    }

    @Test
    void eenFoutSchemaWordtGezien() {
        assertThat(schema("goud-draden").validate(Goud.json(Goud.MAP.resolve("goud/A/knelpunten.json"))))
                .isNotEmpty();
    }

    private static void past(JsonSchema schema, Path bestand) {
        assertThat(schema.validate(Goud.json(bestand)))
                .as(Goud.MAP.relativize(bestand).toString())
                .isEmpty();
    }

    private static List<Path> jsonOnder(String map) throws IOException {
        try (Stream<Path> paden = Files.walk(Goud.MAP.resolve(map))) {
            return paden.filter(pad -> pad.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonSchema schema(String naam) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Goud.json(Goud.WORTEL.resolve("docs/schema/" + naam + ".schema.json")));
    }
}
