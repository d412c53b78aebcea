// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleTest {

    @TempDir
    Path map;

    private final Voorbeeld voorbeeld = new Voorbeeld();
    private Path verslag = Path.of("");

    @BeforeEach
    void schrijf() throws IOException {
        verslag = map.resolve("verslag");
        VoorbeeldSchrijver.write(voorbeeld.bestanden("nl"), verslag);
    }

    @Test
    void eenOngewijzigdVerslagIsBewezen() {
        assertThat(controleer()).isEmpty();
    }

    @Test
    void eenVeranderdeLetterInEenBronWordtGenoemd() throws IOException {
        String bron = bron("toelagen-2024.pdf");
        replace(bron, "vijf begrippen naast elkaar", "zes begrippen naast elkaar");
        assertThat(controleer())
                .anySatisfy(finding -> {
                    assertThat(finding.bestand()).isEqualTo(bron);
                    assertThat(finding.wat()).contains("toelagen-2024.pdf");
                })
                .anySatisfy(finding -> {
                    assertThat(finding.wat()).contains("letter voor letter").contains("toelagen-2024.pdf");
                    assertThat(finding.verwacht()).contains("met zes begr");
                    assertThat(finding.gevonden()).contains("met vijf begr");
                });
    }

    @Test
    void eenVeranderdPaginanummerWordtGenoemd() throws IOException {
        replace("draad.json", "\"pagina\": 2,", "\"pagina\": 1,");
        assertThat(controleer()).anySatisfy(finding -> {
            assertThat(finding.wat()).contains("knelpunten[").contains("andere pagina");
            assertThat(finding.verwacht()).isEqualTo("[2]");
            assertThat(finding.gevonden()).isEqualTo("1");
        });
    }

    @Test
    void eenVeranderdGetalInDraadJsonWordtGenoemd() throws IOException {
        replace("draad.json", "\"noemer\": 5,", "\"noemer\": 6,");
        assertThat(controleer())
                .contains(new Bevinding("draad.json", "themas[0].noemer klopt niet met wat eronder ligt.", "5", "6"));
    }

    @Test
    void eenVeranderdGetalDatNietOpEenPaginaStaatWordtGevonden() throws IOException {
        replace("draad.json", "\"gewicht\": 1.25", "\"gewicht\": 1.5");
        assertThat(controleer()).extracting(Bevinding::bestand).contains("verantwoording.html");
    }

    @Test
    void eenVeranderdGetalInEenPaginaOfTabelWordtGenoemdMetRegel() throws IOException {
        Map<String, String[]> changes = Map.of(
                "index.html", new String[] {"staan 12 knelpunten", "staan 13 knelpunten"},
                "knelpunten.csv", new String[] {";0,88;", ";0,98;"},
                "organisaties/bureau-toelagen.html", new String[] {"urgentie 5 van 5", "urgentie 4 van 5"},
                "stijl.css", new String[] {"#a3182c", "#a3182d"});
        for (Map.Entry<String, String[]> change : changes.entrySet()) {
            byte[] before = Files.readAllBytes(verslag.resolve(change.getKey()));
            replace(change.getKey(), change.getValue()[0], change.getValue()[1]);
            assertThat(controleer()).singleElement().satisfies(finding -> {
                assertThat(finding.bestand()).isEqualTo(change.getKey());
                assertThat(finding.wat()).contains("vanaf regel");
                assertThat(finding.verwacht()).isNotEqualTo(finding.gevonden());
            });
            Files.write(verslag.resolve(change.getKey()), before);
        }
    }

    @Test
    void eenVeranderdeLetterInEenLeespaginaWordtGenoemd() throws IOException {
        String page = new Verslag(voorbeeld.draad, new Vorm("nl", true))
                .leespagina(voorbeeld.documenten.get(0))
                .getKey();
        replace(page, "nieuw vak", "nieuw vuk");
        assertThat(controleer()).extracting(Bevinding::bestand).containsExactly(page);
    }

    @Test
    void watOntbreektOfErNietHoortWordtGenoemd() throws IOException {
        Files.delete(verslag.resolve("themas/ict.html"));
        Files.delete(verslag.resolve(bron("toelagen-2024.pdf")));
        Files.writeString(verslag.resolve("themas/nep.html"), "nep");
        Files.writeString(verslag.resolve("notitie.txt"), "van de gebruiker");
        assertThat(controleer())
                .extracting(Bevinding::bestand)
                .containsExactly("themas/ict.html", bron("toelagen-2024.pdf"), "themas/nep.html");
    }

    @Test
    void zonderBronnenHelptEenMapMetOriginelenOnderEenAndereNaam() throws IOException {
        Path bare = map.resolve("kaal");
        VoorbeeldSchrijver.write(
                new Verslag(voorbeeld.draad, new Vorm("nl", false)).bestanden(voorbeeld.documenten), bare);
        assertThat(new Controle(new ProefReader()).controleer(bare, Optional.empty()))
                .hasSize(10)
                .allMatch(finding -> finding.wat().contains("--bronnen"));
        Path sources = Files.createDirectories(map.resolve("originelen/diep"));
        int i = 0;
        for (byte[] bytes : voorbeeld.bronnen.values()) {
            Files.write(sources.resolve("bestand" + i++), bytes);
        }
        assertThat(new Controle(new ProefReader()).controleer(bare, Optional.of(map.resolve("originelen"))))
                .isEmpty();
    }

    @Test
    void onleesbareOfOnmogelijkeGegevensGevenEenBevinding() throws IOException {
        String json = Files.readString(verslag.resolve("draad.json"));
        List<String> broken = Stream.of(
                        "",
                        "{}",
                        "null",
                        json.substring(0, json.length() / 2),
                        json.replaceFirst("\"sha256\": \"[0-9a-f]+\"", "\"sha256\": \"../../x\""),
                        json.replaceFirst("\"thema\": \"[a-z-]+\"", "\"thema\": \"../x\""),
                        json.replaceFirst("\"organisaties\": \\[", "\"organisaties\": [null,"),
                        json.replaceFirst("\"eind\": \\d+", "\"eind\": 1"))
                .toList();
        for (String wrong : broken) {
            Files.writeString(verslag.resolve("draad.json"), wrong);
            assertThat(controleer())
                    .isNotEmpty()
                    .allMatch(finding -> !finding.zin().isBlank());
        }
        Files.delete(verslag.resolve("draad.json"));
        assertThat(controleer()).hasSize(1);
    }

    private List<Bevinding> controleer() {
        return new Controle(new ProefReader()).controleer(verslag, Optional.empty());
    }

    private String bron(String bestand) {
        return voorbeeld.draad.standen().stream()
                .filter(stand -> stand.bestand().equals(bestand))
                .map(Bronbestand::adres)
                .findFirst()
                .orElseThrow();
    }

    private void replace(String address, String from, String to) throws IOException {
        Path file = verslag.resolve(address);
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int at = text.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        String changed = text.substring(0, at) + to + text.substring(at + from.length());
        Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
    }
}
