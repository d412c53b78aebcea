// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetTest {

    @TempDir
    private Path map = Path.of("");

    @Test
    void metenDruktEenTabelAfMetElkeMaatEenKeer() {
        Proefrun run = Proefrun.van("meet", "verwijzingen");
        assertThat(run.code()).isZero();
        assertThat(run.fout()).isEmpty();
        assertThat(run.regels().get(0)).isEqualTo("| maat | n | precisie | volledigheid | volledigheid met onzeker |");
        assertThat(run.regels().stream().filter(regel -> regel.startsWith("| goud, rapporttaal: wet |")))
                .hasSize(1);
        assertThat(run.regels().stream().filter(regel -> regel.startsWith("| vers goud, EU: eu |")))
                .hasSize(1);
        assertThat(run.uit()).doesNotContain("zilver");
    }

    @Test
    void zilverWordtOokPerVijfdeVanDeRegelingenGemeten() {
        Proefmap data = new Proefmap(map);
        data.tekst(
                "wetten/ankers-artikel.tsv",
                "ankertekst\tbwb_id\taantal\nartikel 6 van de Awb\tBWBR0005537\t3\nartikel 6 van de wet\tBWBR0005537\t2\n");
        data.tekst("wetten/ankers-afkorting.tsv", "ankertekst\tbwb_id\taantal\nAwb\tBWBR0005537\t3\n");
        data.tekst("eu/verwijzingen.tsv", "tekst\tadres\n");
        data.tekst("taal/nl_alpino-ud-dev.conllu", "# text = Het regent.\n");
        data.tekst("taal/nl_lassysmall-ud-dev.conllu", "");
        Proefrun run = Proefrun.van("meet", "verwijzingen", "--data", map);
        assertThat(run.code()).isZero();
        assertThat(run.uit())
                .contains("| zilver: artikel met naam | 1 | 1.000 (1/1) | 1.000 (1/1) | 1.000 (1/1) |")
                .contains("| zilver, zonder namen uit aanhalingen: afkorting | 1 | 1.000 (1/1)")
                .contains("| zilver, in vijf delen naar regeling: artikel met naam | 1 | 1.000 (1/1)")
                .contains("boombanken: 0 verwijzingen in 1 zinnen");
    }

    @Test
    void watNietGemetenKanWordenKrijgtEenMeldingDieZegtWatWelKan() {
        Proefrun run = Proefrun.van("meet", "weer");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains("De waarde 'weer' past niet bij WAT").contains("verwijzingen");
    }

    @Test
    void zonderWoordZegtDeOpdrachtWatErOntbreekt() {
        Proefrun run = Proefrun.van("meet");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains("WAT");
    }

    @Test
    void eenMapDieErNietIsOfEenBestandMistKrijgtEenMelding() {
        assertThat(Proefrun.van("meet", "verwijzingen", "--data", map.resolve("weg"))
                        .fout())
                .contains("is geen map");
        Proefrun run = Proefrun.van("meet", "verwijzingen", "--data", map);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.fout()).contains("'wetten/ankers-artikel.tsv' ontbreekt");
    }
}
