// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HyphenationTest {

    @Test
    void eenAfgebrokenWoordWordtHeel() {
        assertThat(Hyphenation.join(List.of("de gegevens-", "uitwisseling stokt")))
                .isEqualTo("de gegevensuitwisseling stokt");
        assertThat(Hyphenation.join(List.of("de ge\u00AD", "gevens"))).isEqualTo("de gegevens");
    }

    @Test
    void eenStreepjeDatErHoortBlijft() {
        assertThat(Hyphenation.join(List.of("wet-", "en regelgeving"))).isEqualTo("wet- en regelgeving");
        assertThat(Hyphenation.join(List.of("de ICT-", "systemen"))).isEqualTo("de ICT-systemen");
        assertThat(Hyphenation.join(List.of("op 11-04-", "2022"))).isEqualTo("op 11-04-2022");
        assertThat(Hyphenation.join(List.of("de CoronaMelder-", "app"))).isEqualTo("de CoronaMelder-app");
        assertThat(Hyphenation.join(List.of("een zin -", "en nog een"))).isEqualTo("een zin - en nog een");
    }

    @Test
    void watDeTekstZelfMetStreepjeSchrijftHoudtHet() {
        Hyphenation mender = Hyphenation.of(Set.of("niet-functionele"), 5, 100);

        assertThat(joined(mender, "de niet-", "functionele eisen")).isEqualTo("de niet-functionele eisen");
        assertThat(joined(mender, "de func-", "tionele eisen")).isEqualTo("de functionele eisen");
    }

    @Test
    void eenTekstDieNietAfbreektHoudtElkStreepje() {
        assertThat(joined(Hyphenation.of(Set.of(), 0, 400), "het koppelvlak-", "profiel"))
                .isEqualTo("het koppelvlak-profiel");
    }

    @Test
    void eenWebadresOverTweeRegelsKrijgtGeenSpatie() {
        assertThat(Hyphenation.join(List.of("zie https://voorbeeld.nl/", "pad/naar")))
                .isEqualTo("zie https://voorbeeld.nl/pad/naar");
    }

    private static String joined(Hyphenation mender, String... lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            mender.append(out, line);
        }
        return out.toString();
    }
}
