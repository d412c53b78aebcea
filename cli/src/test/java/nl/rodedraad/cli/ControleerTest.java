// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleerTest {

    @TempDir
    private Path uit = Path.of("");

    private Proefmap verslag = new Proefmap(Path.of(""));

    @BeforeEach
    void maakVerslag(@TempDir Path standen) {
        Proefmap map = Proefmap.gewoon(standen);
        map.voorbeeld("scan0047_DHW.pdf");
        verslag = new Proefmap(uit);
        assertThat(Proefrun.van("draad", standen, "--uit", uit).code()).isZero();
    }

    /** Changes the first match in a file, and expects the proof to fail and to name a file. */
    private void veranderEnVind(String bestand, String patroon, String door, String genoemd) {
        String eerst = verslag.lees(bestand);
        String anders = eerst.replaceFirst(patroon, door);
        assertThat(anders).isNotEqualTo(eerst);
        verslag.tekst(bestand, anders);
        Proefrun run = Proefrun.van("controleer", uit);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.uit()).contains(genoemd);
    }

    @Test
    void veranderdTekenInEenBron() throws IOException {
        try (Stream<Path> bronnen = Files.list(uit.resolve("bronnen"))) {
            String bron = bronnen.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            veranderEnVind("bronnen/" + bron, "achterstanden lopen op", "achterstanden lopen af", bron);
        }
    }

    @Test
    void veranderdPaginanummer() {
        veranderEnVind("draad.json", "\"pagina\" ?: ?2\\b", "\"pagina\":3", "andere pagina");
    }

    @Test
    void veranderdGetalInDeGegevens() {
        veranderEnVind("draad.json", "\"noemer\" ?: ?\\d+", "\"noemer\":9", "draad.json");
    }

    @Test
    void veranderdGetalOpDeVoorpagina() {
        veranderEnVind("index.html", ">(\\d)<", ">9$1<", "index.html");
    }

    @Test
    void veranderdCitaat() {
        veranderEnVind("draad.json", "(?s)(\"citaten\".*?\"tekst\" ?: ?\")\\p{L}", "$1#", "letter voor letter");
    }

    @Test
    void veranderdeRegelInDeTabel() {
        veranderEnVind("knelpunten.csv", "UWV", "SVB", "knelpunten.csv");
    }

    @Test
    void weggehaaldBlad() throws IOException {
        Files.delete(uit.resolve("index.html"));
        Proefrun run = Proefrun.van("controleer", uit);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.uit()).contains("index.html", "ontbreekt");
    }

    @Test
    void mapZonderVerslag(@TempDir Path leeg) {
        assertThat(Proefrun.van("controleer", leeg).code()).isEqualTo(1);
    }
}
