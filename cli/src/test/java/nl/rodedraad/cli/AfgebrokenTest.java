// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AfgebrokenTest {

    private static final int STANDEN = 60;

    @TempDir
    private Path tijdelijk = Path.of("");

    private Proefmap standen() {
        Proefmap map = new Proefmap(tijdelijk.resolve("standen"));
        for (int i = 0; i < STANDEN; i++) {
            map.tekst(
                    "stand " + i + ".md",
                    Proefmap.stand("Bureau " + (char) ('A' + i % 26) + "x", 2020 + i / 26)
                            .repeat(1 + i % 5));
        }
        return map;
    }

    private Process start(Path map, Path uit) throws IOException {
        String klassen = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-cp",
                        klassen,
                        Rodedraad.class.getName(),
                        "draad",
                        map.toString(),
                        "--uit",
                        uit.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void naEenAfgebrokenRunEindigtDeVolgendeInDezelfdeBytes() throws Exception {
        Proefmap map = standen();
        Path heel = tijdelijk.resolve("heel");
        assertThat(Proefrun.van("draad", map.pad(), "--uit", heel).code()).isZero();
        Path half = tijdelijk.resolve("half");
        Process process = start(map.pad(), half);
        try (BufferedReader voortgang =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(voortgang.readLine()).startsWith("Lezen: ");
            process.destroyForcibly().waitFor();
        }
        assertThat(half.resolve("draad.json")).doesNotExist();
        Path gelezen = eerste(half.resolve(Uitvoermap.TUSSENSTAND));
        String inhoud = Files.readString(gelezen);
        assertThat(Proefrun.van("draad", map.pad(), "--uit", half).code()).isZero();
        assertThat(new Proefmap(half).inhoud()).isEqualTo(new Proefmap(heel).inhoud());
        assertThat(gelezen).hasContent(inhoud);
        assertThat(Proefrun.van("controleer", half).code()).isZero();
    }

    @Test
    void watGelezenIsWordtNietNogEensGelezen() throws IOException {
        Proefmap map = Proefmap.gewoon(tijdelijk.resolve("standen"));
        Path uit = tijdelijk.resolve("uit");
        Proefrun.van("draad", map.pad(), "--uit", uit);
        Path gelezen = eerste(uit.resolve(Uitvoermap.TUSSENSTAND));
        String anders = Files.readString(gelezen).replace("\"titel\":\"", "\"titel\":\"Uit de tussenstand: ");
        Files.writeString(gelezen, anders);
        Proefrun.van("draad", map.pad(), "--uit", uit);
        assertThat(new Proefmap(uit).lees("draad.json")).contains("Uit de tussenstand: ");
    }

    @Test
    void kapotteTussenstandWordtOvergedaan() throws IOException {
        Proefmap map = Proefmap.gewoon(tijdelijk.resolve("standen"));
        Path uit = tijdelijk.resolve("uit");
        Proefrun.van("draad", map.pad(), "--uit", uit);
        Map<String, String> goed = new Proefmap(uit).inhoud();
        Path gelezen = eerste(uit.resolve(Uitvoermap.TUSSENSTAND));
        Files.writeString(gelezen, Files.readString(gelezen).substring(0, 100));
        Proefrun.van("draad", map.pad(), "--uit", uit);
        assertThat(new Proefmap(uit).inhoud()).isEqualTo(goed);
    }

    @Test
    void resteVanEenAfgebrokenRunVerdwijnenEnStorenDeControleNiet() {
        Proefmap map = Proefmap.gewoon(tijdelijk.resolve("standen"));
        Path uit = tijdelijk.resolve("uit");
        Proefrun.van("draad", map.pad(), "--uit", uit);
        Map<String, String> goed = new Proefmap(uit).inhoud();
        Proefmap verslag = new Proefmap(uit);
        verslag.tekst(".half", "half");
        verslag.tekst(".tussenstand/1/half-1.tmp", "half");
        assertThat(Proefrun.van("controleer", uit).code()).isZero();
        verslag.tekst("documenten/oud.html", "blad van een eerdere run");
        assertThat(Proefrun.van("controleer", uit).code()).isEqualTo(1);
        Proefrun.van("draad", map.pad(), "--uit", uit);
        assertThat(verslag.inhoud()).isEqualTo(goed);
    }

    private static Path eerste(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(".jsonl"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
