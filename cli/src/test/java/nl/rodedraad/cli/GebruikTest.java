// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebruikTest {

    private static final List<String> OPDRACHTEN =
            List.of("lees", "duid", "draad", "controleer", "demo", "leer", "aanvulling");

    static Stream<String> opdrachten() {
        return OPDRACHTEN.stream();
    }

    @Test
    void hulpNoemtElkeOpdrachtEnElkeAfloop() {
        Proefrun run = Proefrun.van("--help");
        assertThat(run.code()).isZero();
        assertThat(run.uit()).contains(OPDRACHTEN).contains("0 klaar", "1 klaar met", "2 verkeerd", "3 niets");
        assertThat(run.uit()).contains("[OPDRACHT]").doesNotContain("COMMAND", "Usage", "Show");
    }

    @ParameterizedTest
    @MethodSource("opdrachten")
    void hulpVanElkeOpdrachtIsNederlandsEnCompleet(String opdracht) {
        Proefrun run = Proefrun.van(opdracht, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.uit()).contains("Gebruik: rodedraad " + opdracht, "Toon deze hulp", "Toon de versie");
        assertThat(run.uit()).doesNotContain("Usage", "Show this", "Print version", "rodedraad.");
        zonderLeegteAchterOpties(run.uit());
    }

    @ParameterizedTest
    @MethodSource("opdrachten")
    void hulpVanElkeOpdrachtIsEngelsEnCompleet(String opdracht) {
        Proefrun run = Proefrun.van(opdracht, "--help", "--taal", "en");
        assertThat(run.code()).isZero();
        assertThat(run.uit()).contains("Usage: rodedraad " + opdracht, "Show this help", "Show the version");
        assertThat(run.uit()).doesNotContain("Gebruik", "Toon ", "standaard:", "rodedraad.");
        zonderLeegteAchterOpties(run.uit());
    }

    /** An option or parameter stands before its description, or has it on the next line. */
    private static void zonderLeegteAchterOpties(String hulp) {
        List<String> regels = hulp.lines().toList();
        for (int i = 0; i < regels.size(); i++) {
            boolean optie = regels.get(i).matches(" +(-\\w, )?(--[a-z-]+(=\\S+)?|\\[?[A-Z]+(\\.\\.\\.)?\\]?)");
            if (optie) {
                assertThat(regels.get(i + 1)).as(regels.get(i)).matches(" {12,}\\S.*");
            }
        }
    }

    @Test
    void beideTalenHebbenDezelfdeTeksten() {
        assertThat(Collections.list(new Teksten("nl").bundle().getKeys()))
                .containsExactlyInAnyOrderElementsOf(
                        Collections.list(new Teksten("en").bundle().getKeys()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drad",
                "draad",
                "draad m --uit",
                "draad m --uit u --editie twee",
                "draad m --uit u --editie 24",
                "draad m --uit u --peildatum 2024-13-01",
                "draad m --uit u --taal de",
                "draad m --uit u --uit v",
                "draad m --uit u --onzin",
                "draad bestaat-niet --uit u",
                "controleer bestaat-niet",
                "lees --json",
                "lees --json --tekst x",
                "duid",
                "duid --jsonl x",
                ""
            })
    void verkeerdGebruikEindigtMetTwee(String regel) {
        assertThat(Proefrun.van((Object[]) regel.trim().split(" +")).code()).isEqualTo(2);
    }

    @Test
    void meldingNoemtOptieWaardeEnWatWelMag() {
        assertThat(Proefrun.van("draad", "m", "--uit", "u", "--editie", "twee").fout())
                .contains("'twee'", "--editie", "2024", "rodedraad draad --help");
        assertThat(Proefrun.van("draad", "m", "--uit", "u", "--peildatum", "1-2-2024")
                        .fout())
                .contains("'1-2-2024'", "--peildatum", "2024-07-15");
        assertThat(Proefrun.van("draad", "m", "--uit", "u", "--taal", "de").fout())
                .contains("'de'", "--taal", "nl of en");
        assertThat(Proefrun.van("drad").fout()).contains("drad", "Bedoelt u draad?");
        assertThat(Proefrun.van("draad", "m").fout()).contains("ontbreekt", "--uit");
    }

    @Test
    void meldingIsEngelsAlsDaaromGevraagdIs() {
        Proefrun run = Proefrun.van("draad", "m", "--uit", "u", "--editie", "twee", "--taal=en");
        assertThat(run.fout())
                .contains("The value 'twee' does not fit --editie", "Help:")
                .doesNotContain("waarde");
    }

    @Test
    void aanvullingIsEenScriptMetElkeOpdracht() {
        Proefrun run = Proefrun.van("aanvulling");
        assertThat(run.code()).isZero();
        assertThat(run.uit())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete ")
                .contains(OPDRACHTEN);
    }

    @Test
    void nietsGelezenEindigtMetDrieEnIetsMetEen(@TempDir Path map) {
        Proefmap proef = new Proefmap(map);
        Path leeg = proef.tekst("leeg.txt", "");
        Path goed = proef.tekst("goed.md", Proefmap.stand("UWV", 2024));
        assertThat(Proefrun.van("lees", "--json", leeg).code()).isEqualTo(3);
        assertThat(Proefrun.van("lees", "--json", leeg, goed).code()).isEqualTo(1);
        assertThat(Proefrun.van("lees", "--json", goed).code()).isZero();
        assertThat(Proefrun.van("lees", "--json", map.resolve("weg.pdf")).code())
                .isEqualTo(3);
    }
}
