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

class VerwijzingenTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEKST = """
            # Stand

            Op grond van artikel 5, tweede lid, onder b, van de Archiefwet 1995 bewaren wij dossiers.

            Verordening (EG) nr. 883/2004 en Kamerstukken II 2022/23, 29 362, nr. 324 zeggen meer, en het UWV ook.
            """;

    @TempDir
    private Path map = Path.of("");

    @Test
    void deLijstNoemtPerSoortWatErStaatEnWaarheenHetLeidt() {
        Proefrun run = Proefrun.van("verwijzingen", stand());
        assertThat(run.code()).isZero();
        assertThat(run.fout()).isEmpty();
        assertThat(run.uit())
                .contains("stand.md: 4 verwijzingen")
                .contains("Wetten en regelingen (1)")
                .contains("Archiefwet 1995, artikel 5, lid 2, onder b [BWBR0007376]")
                .contains("EU-regels (1)")
                .contains("[32004R0883]")
                .contains("[kst-29362-324]")
                .contains("Organisaties (1)");
    }

    @Test
    void inHetEngelsZijnDeKoppenEngels() {
        assertThat(Proefrun.van("verwijzingen", "--taal", "en", stand()).uit())
                .contains("4 citations")
                .contains("Laws and regulations (1)");
    }

    @Test
    void elkeRegelJsonHeeftAlleVeldenEnWijstDeLettersAan() throws IOException {
        Path bestand = stand();
        String gelezen = Proefrun.van("lees", "--tekst", bestand).uit();
        List<String> regels = Proefrun.van("verwijzingen", "--json", bestand).regels();
        assertThat(regels).hasSize(4);
        for (String regel : regels) {
            JsonNode een = MAPPER.readTree(regel);
            assertThat(een.fieldNames())
                    .toIterable()
                    .contains("soort", "tekst", "begin", "eind", "id", "artikel", "lid", "onderdeel", "adres", "status")
                    .contains("zekerheid", "reden", "bestand", "pagina", "plaats");
            assertThat(gelezen.substring(
                            een.path("begin").asInt(), een.path("eind").asInt()))
                    .isEqualTo(een.path("tekst").asText());
        }
        assertThat(MAPPER.readTree(regels.get(0)).path("adres").asText()).startsWith("https://wetten.overheid.nl/");
    }

    @Test
    void dezelfdeInvoerGeeftDezelfdeBytes() {
        Path bestand = stand();
        assertThat(Proefrun.van("verwijzingen", "--json", bestand))
                .isEqualTo(Proefrun.van("verwijzingen", "--json", bestand));
    }

    @Test
    void eenBestandDatErNietIsKrijgtEenMeldingEnHoudtDeRestNietTegen() {
        Proefrun run = Proefrun.van("verwijzingen", map.resolve("weg.md"), stand());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.meldingenOver("weg.md")).hasSize(1);
        assertThat(run.uit()).contains("stand.md: 4 verwijzingen");
    }

    @Test
    void eenBestandDatGeenTekstIsKrijgtDeReden() {
        Path kapot = new Proefmap(map).tekst("kapot.pdf", "%PDF-1.7 en dan niets");
        Proefrun run = Proefrun.van("verwijzingen", kapot);
        assertThat(run.code()).isNotZero();
        assertThat(run.uit()).isEmpty();
        assertThat(run.meldingenOver("kapot.pdf")).hasSize(1);
    }

    @Test
    void zonderBestandZegtDeOpdrachtWatErOntbreekt() {
        Proefrun run = Proefrun.van("verwijzingen");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains("BESTAND");
    }

    @Test
    void eenTekstZonderVerwijzingenGeeftEenLegeLijst() {
        Path bestand = new Proefmap(map).tekst("leeg.md", "# Weer\n\nHet regent vandaag in de tuin.");
        Proefrun run = Proefrun.van("verwijzingen", bestand);
        assertThat(run.code()).isZero();
        assertThat(run.uit()).contains("leeg.md: 0 verwijzingen");
    }

    private Path stand() {
        return new Proefmap(map).tekst("stand.md", TEKST);
    }
}
