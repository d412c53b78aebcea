// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.duiden.Bedrag;
import nl.rodedraad.kern.duiden.Geadresseerde;
import nl.rodedraad.kern.duiden.Openheid;
import nl.rodedraad.kern.duiden.Partij;
import nl.rodedraad.kern.duiden.Spreker;
import nl.rodedraad.kern.duiden.Stuk;
import nl.rodedraad.kern.duiden.Uittreksel;
import nl.rodedraad.kern.duiden.Verband;
import nl.rodedraad.kern.stand.Citaat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StukkenTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path verslag;

    private final Voorbeeld voorbeeld = new Voorbeeld();
    private final Citaat citaat = voorbeeld.draad.knelpunten().get(0).citaten().get(0);

    @BeforeEach
    void schrijf() throws IOException {
        VoorbeeldSchrijver.write(voorbeeld.bestanden("nl"), verslag);
    }

    @Test
    void eenStukDatLetterVoorLetterInDeBronStaatIsBewezen() throws IOException {
        assertThat(bevindingenOver(new Stuk(citaat.plaats().bereik(), citaat.tekst())))
                .isEmpty();
    }

    @Test
    void elkStukDatNietLetterVoorLetterInDeBronStaatWordtGenoemd() throws IOException {
        Stuk vals = new Stuk(citaat.plaats().bereik(), "#" + citaat.tekst().substring(1));
        assertThat(bevindingenOver(vals))
                .allMatch(wat -> wat.contains("letter voor letter"))
                .extracting(wat -> wat.substring(0, wat.indexOf(':')))
                .containsExactly(
                        "knelpunten[0].uittreksel.oorzaken[0].wat",
                        "knelpunten[0].uittreksel.oorzaken[0].wie[0]",
                        "knelpunten[0].uittreksel.gevolgen[0].wat",
                        "knelpunten[0].uittreksel.geadresseerden[0].wie",
                        "knelpunten[0].uittreksel.sprekers[0].wie",
                        "knelpunten[0].uittreksel.bedragen[0].stuk");
    }

    /** What the check says of extracts when this piece stands everywhere in the first. */
    private List<String> bevindingenOver(Stuk stuk) throws IOException {
        Path bestand = verslag.resolve("draad.json");
        JsonNode json = MAPPER.readTree(bestand.toFile());
        ((ObjectNode) json.path("knelpunten").path(0)).set("uittreksel", DraadJson.tree(uittreksel(stuk)));
        MAPPER.writeValue(bestand.toFile(), json);
        return new Controle(new ProefReader())
                .controleer(verslag, Optional.empty()).stream()
                        .map(Bevinding::wat)
                        .filter(wat -> wat.contains("uittreksel"))
                        .toList();
    }

    private static Uittreksel uittreksel(Stuk stuk) {
        return new Uittreksel(
                List.of(),
                List.of(new Verband(stuk, "omdat", List.of(stuk))),
                List.of(new Verband(stuk, "waardoor", List.of())),
                List.of(new Geadresseerde(stuk, Partij.EU)),
                List.of(new Spreker(stuk, stuk.bereik())),
                List.of(new Bedrag(stuk, Bedrag.Soort.GELD, BigDecimal.ONE, BigDecimal.ONE, "EUR", "")),
                List.of(),
                Openheid.GEEN);
    }
}
