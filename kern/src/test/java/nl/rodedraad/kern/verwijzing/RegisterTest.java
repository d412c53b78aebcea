// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

    @Test
    void elkeRegelHeeftEenBron() {
        for (String table : List.of(
                "regelingen.tsv.gz",
                "namen.tsv",
                "citeertitels.tsv",
                "eu.tsv",
                "uitvoeringsorganisaties.tsv",
                "organisatieverloop.tsv",
                "ministeries.tsv",
                "implementaties.tsv")) {
            assertThat(Table.read(table))
                    .as(table)
                    .allSatisfy(row -> assertThat(row.get(row.size() - 1)).isNotBlank());
        }
    }

    @Test
    void elkNummerHeeftDeJuisteVorm() {
        assertThat(Table.read("regelingen.tsv.gz"))
                .allSatisfy(row -> assertThat(row.get(1)).matches("BWB[RV]\\d{7}"));
        assertThat(Table.read("namen.tsv"))
                .allSatisfy(row -> assertThat(row.get(1)).matches("BWB[RV]\\d{7}|BW|BW BES|"));
        assertThat(Table.read("citeertitels.tsv"))
                .allSatisfy(row -> assertThat(row.get(0)).matches("BWB[RV]\\d{7}"));
        assertThat(Table.read("eu.tsv"))
                .allSatisfy(row -> assertThat(row.get(0)).matches("3\\d{4}[RLDF]\\d{4}|12012P/TXT"));
        assertThat(Table.read("implementaties.tsv"))
                .allSatisfy(row -> assertThat(row.get(1)).matches("3\\d{4}[RLDFH]\\d{4}"));
    }

    @Test
    void elkeUitvoerderHeeftEenMinisterieEnSectorEnMeerDanVeertigHebbenEenTooiNummer() {
        List<List<String>> rows = Table.read("uitvoeringsorganisaties.tsv");
        assertThat(rows).allSatisfy(row -> assertThat(row.subList(4, 6)).doesNotContain(""));
        assertThat(rows.stream().filter(row -> row.get(0).startsWith("https://identifier.overheid.nl/tooi/id/")))
                .hasSizeGreaterThan(40);
    }

    @Test
    void elkeVroegereOrganisatieLeidtNaarEenUitvoerderVanNu() {
        List<String> now = Table.read("uitvoeringsorganisaties.tsv").stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(Table.read("organisatieverloop.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(now).contains(row.get(2)));
    }

    @Test
    void eenBestaandNummerUitHetHoofdBestaatNietAlsBron() {
        assertThat(Table.read("namen.tsv").stream().filter(row -> row.get(4).startsWith("herinnerd")))
                .allSatisfy(row -> assertThat(Gevonden.zeker("artikel 1 van de " + row.get(0)))
                        .isEmpty());
    }
}
