// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StukkenVindenTest {

    @Test
    void kamerstukkenInAlleVormen() {
        assertThat(Gevonden.zeker("Kamerstukken II 2022/23, 29 362, nr. 324")).containsExactly("kst-29362-324");
        assertThat(Gevonden.zeker("TK 2022–2023, 26 448, nr. 706")).containsExactly("kst-26448-706");
        assertThat(Gevonden.zeker("Kamerstuk 36200-VII, nr. 12")).containsExactly("kst-36200-VII-12");
        assertThat(Gevonden.zeker("Kamerstukken I 2021/22, 35 510, A")).containsExactly("kst-35510-A");
        assertThat(Gevonden.zeker("Kamerstukken II, 34 775 VI, nrs. 3 en 4"))
                .containsExactly("kst-34775-VI-3", "kst-34775-VI-4");
    }

    @Test
    void nummersWordenNooitOpStreepjesGeknipt() {
        assertThat(Gevonden.in("zie kst-36200-VII-12."))
                .extracting(Verwijzing::tekst)
                .containsExactly("kst-36200-VII-12");
        assertThat(Gevonden.zeker("kst-29362-\n324")).containsExactly("kst-29362-324");
        assertThat(Gevonden.zeker("ah-tk-20222023-1234 en blg-1045678"))
                .containsExactly("ah-tk-20222023-1234", "blg-1045678");
    }

    @Test
    void eenDossierZonderStukIsEenDossier() {
        assertThat(Gevonden.zeker("Kamerstuk 36 067 is afgerond")).containsExactly("dossier/36067");
    }

    @Test
    void bladenEnUitspraken() {
        assertThat(Gevonden.zeker("Stb. 2021, 123 en Stcrt. 2008, nr. 45 en stcrt-2021-1234 en Trb. 2010, 34"))
                .containsExactly("stb-2021-123", "stcrt-2008-45", "stcrt-2021-1234", "trb-2010-34");
        assertThat(Gevonden.zeker("ECLI:NL:HR:2019:2007.")).containsExactly("ECLI:NL:HR:2019:2007");
    }
}
