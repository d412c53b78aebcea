// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KnelpuntenCsvTest {

    private final Voorbeeld voorbeeld = new Voorbeeld();
    private final String csv = new String(KnelpuntenCsv.write(voorbeeld.draad), StandardCharsets.UTF_8);

    @Test
    void opentInEenNederlandsRekenblad() {
        assertThat(csv).startsWith("\uFEFFid;jaar;organisatie;naam;citaat;pagina;themas;kans_thema;");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(csv).contains(";0,88;").contains(";\"beslissing\"".replace("\"", ""));
    }

    @Test
    void elkKnelpuntHeeftEenRegelMetEvenVeelVelden() {
        String[] rows = csv.split("\r\n");
        assertThat(rows).hasSize(1 + voorbeeld.draad.knelpunten().size());
        for (String row : rows) {
            assertThat(row.replaceAll("\"(?:[^\"]|\"\")*\"", "").chars().filter(c -> c == ';'))
                    .hasSize(24);
        }
    }

    @Test
    void geenCelIsEenFormule() {
        for (String start : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "＝1"}) {
            RodeDraad hostile = Vijandig.met(voorbeeld.draad, start);
            String row = new String(KnelpuntenCsv.write(hostile), StandardCharsets.UTF_8);
            assertThat(row).contains("\"'" + start).doesNotContain("\"" + start);
        }
    }

    @Test
    void aanhalingstekensBrekenGeenCelOpen() {
        RodeDraad hostile = Vijandig.met(voorbeeld.draad, "a\";\"b");
        assertThat(new String(KnelpuntenCsv.write(hostile), StandardCharsets.UTF_8))
                .contains("\"a\"\";\"\"b");
    }
}
