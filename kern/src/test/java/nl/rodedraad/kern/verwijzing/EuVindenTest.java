// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EuVindenTest {

    @Test
    void oudeEnNieuweNummeringLeidenNaarHetCelexNummer() {
        assertThat(Gevonden.zeker("Verordening (EG) nr. 883/2004")).containsExactly("32004R0883");
        assertThat(Gevonden.zeker("Verordening (EU) 2016/679")).containsExactly("32016R0679");
        assertThat(Gevonden.zeker("Richtlijn 2014/24/EU")).containsExactly("32014L0024");
        assertThat(Gevonden.zeker("Richtlijn 92/43/EEG")).containsExactly("31992L0043");
        assertThat(Gevonden.zeker("Kaderbesluit 2002/584/JBZ")).containsExactly("32002F0584");
        assertThat(Gevonden.zeker("Besluit nr. 1719/2006/EG")).containsExactly("32006D1719");
    }

    @Test
    void vanTweeJaartallenKiestDeNummeringHetJaar() {
        assertThat(Gevonden.zeker("Verordening (EG) nr. 1987/2006")).containsExactly("32006R1987");
        assertThat(Gevonden.zeker("Verordening (EU) 2016/2031")).containsExactly("32016R2031");
    }

    @Test
    void eenOmgekeerdNummerIsOnzekerTenzijHetRegisterHetKent() {
        assertThat(Gevonden.kort("Verordening (EG) nr. 2003/1234")).containsExactly("32003R1234 onzeker");
        assertThat(Gevonden.kort("Verordening (EU) 679/2016")).containsExactly("32016R0679 herleid");
    }

    @Test
    void eenVerkeerdeAanduidingIsOnzeker() {
        assertThat(Gevonden.kort("Verordening (EEG) nr. 1234/2003")).containsExactly("32003R1234 onzeker");
    }

    @Test
    void eenLosNummerIsOnzekerTenzijHetRegisterHetKent() {
        assertThat(Gevonden.kort("(EU) 2016/679")).containsExactly("32016R0679 herleid");
        assertThat(Gevonden.kort("2017/1852/EU")).containsExactly("32017L1852 onzeker");
    }

    @Test
    void namenEnAfkortingenLeidenNaarHetCelexNummer() {
        assertThat(Gevonden.kort("artikel 6, eerste lid, onder f, AVG")).containsExactly("32016R0679 6/1/f herleid");
        assertThat(Gevonden.zeker("de AI-verordening en de Kaderrichtlijn water"))
                .containsExactly("32024R1689", "32000L0060");
    }

    @Test
    void hetAdresIsEenEli() {
        assertThat(Gevonden.in("Richtlijn 2014/24/EU").get(0).adres())
                .isEqualTo("https://eur-lex.europa.eu/eli/dir/2014/24/oj");
    }

    @Test
    void lijstenGevenElkeHandeling() {
        assertThat(Gevonden.zeker("de Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU"))
                .containsExactly("32014L0023", "32014L0024", "32014L0025");
    }

    @Test
    void eenWetZegtWelkeHandelingZijUitvoert() {
        assertThat(Implementatie.van("BWBR0032203"))
                .extracting(Implementatie::celex)
                .contains("32014L0024");
        assertThat(Implementatie.van("BWBR0032203"))
                .allSatisfy(one -> assertThat(one.bron()).isNotBlank());
        assertThat(Implementatie.van("BWBR9999999")).isEmpty();
    }
}
