// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegelingVindenTest {

    @Test
    void eenOnderdeelMetEenHaakjeErachterEnEenLidNaJuncto() {
        assertThat(Gevonden.kort("artikel 4, eerste lid, onder a) en b), van de Awb"))
                .containsExactly("BWBR0005537 4/1/a herleid", "BWBR0005537 4/1/b herleid");
        assertThat(Gevonden.kort("artikel 7, eerste lid jo. derde lid, van de Werkloosheidswet"))
                .containsExactly("BWBR0004045 7/1 herleid", "BWBR0004045 7/3 herleid");
        assertThat(Gevonden.in("Dit mag (artikel 5, onder b) en dat niet.")
                        .get(0)
                        .tekst())
                .isEqualTo("artikel 5, onder b");
    }

    @Test
    void eenWetWaarvanDeTitelHaarNaamNietNoemt() {
        assertThat(Gevonden.kort("artikel 13d van de Wet op de vennootschapsbelasting 1969"))
                .containsExactly("BWBR0002672 13d herleid");
        assertThat(Gevonden.kort("artikel 3 van de Wet openbare manifestaties"))
                .containsExactly("BWBR0004318 3 herleid");
    }

    @Test
    void zonderHaarJaarIsEenBesluitOnzeker() {
        assertThat(Gevonden.kort("artikel 5 van het Besluit verkeersonderwijs")).containsExactly("5 onbekend");
        assertThat(Gevonden.kort("artikel 5 van de Maatregel te boek gestelde luchtvaartuigen"))
                .containsExactly("BWBR0008233 5 onzeker");
    }

    @Test
    void eenGewoneNaamMetEenKleineLetterIsGeenRegeling() {
        assertThat(Gevonden.in("Volgens het huishoudelijk reglement en de regeling inburgering mag dit."))
                .isEmpty();
    }

    private static final String AWB = "BWBR0005537 ";

    @Test
    void artikelLidEnOnderdeelKomenMee() {
        assertThat(Gevonden.kort("Zie artikel 5, tweede lid, onder b, van de Archiefwet 1995."))
                .containsExactly("BWBR0007376 5/2/b herleid");
    }

    @Test
    void deTekstIsWatErStaat() {
        Verwijzing found = Gevonden.in("Zie artikel 5, tweede lid, van de Archiefwet 1995.")
                .get(0);
        assertThat(found.tekst()).isEqualTo("artikel 5, tweede lid, van de Archiefwet 1995");
        assertThat(found.adres()).isEqualTo("https://wetten.overheid.nl/jci1.31:c:BWBR0007376&artikel=5&lid=2");
    }

    @Test
    void elkBoekVanHetBurgerlijkWetboekIsEenRegeling() {
        assertThat(Gevonden.kort("art. 6:162 BW")).containsExactly("BWBR0005289 6:162 herleid");
        assertThat(Gevonden.kort("artikel 393, eerste lid, van Boek 2 van het Burgerlijk Wetboek"))
                .containsExactly("BWBR0003045 393/1 herleid");
        assertThat(Gevonden.kort("artikel 89 BW")).containsExactly("89 onbekend");
        assertThat(Gevonden.in("art. 6:162 BW").get(0).adres()).endsWith("BWBR0005289&artikel=162");
    }

    @Test
    void eenReeksWordtUitgeschreven() {
        assertThat(Gevonden.kort("de artikelen 3, 4 tot en met 7 Awb"))
                .containsExactly(
                        AWB + "3 herleid", AWB + "4 herleid", AWB + "5 herleid", AWB + "6 herleid", AWB + "7 herleid");
        assertThat(Gevonden.kort("artikelen 4:81 t/m 4:83 Awb"))
                .containsExactly(AWB + "4:81 herleid", AWB + "4:82 herleid", AWB + "4:83 herleid");
    }

    @Test
    void ledenEnOnderdelenWordenUitgeschreven() {
        assertThat(Gevonden.kort("artikel 7, eerste en derde lid, Awb"))
                .containsExactly(AWB + "7/1 herleid", AWB + "7/3 herleid");
        assertThat(Gevonden.kort("artikel 7 lid 2 sub a en c Awb"))
                .containsExactly(AWB + "7/2/a herleid", AWB + "7/2/c herleid");
        assertThat(Gevonden.kort("artikel 7, onderdelen a tot en met c, Awb"))
                .containsExactly(AWB + "7//a herleid", AWB + "7//b herleid", AWB + "7//c herleid");
    }

    @Test
    void hetLidMagVoorHetArtikelStaan() {
        assertThat(Gevonden.kort("het derde lid van artikel 31 van de Participatiewet"))
                .containsExactly("BWBR0015703 31/3 herleid");
    }

    @Test
    void deWetMagVoorHetArtikelStaan() {
        assertThat(Gevonden.kort("de Wmo 2015 (artikel 2.3.2)")).containsExactly("BWBR0035362 2.3.2 herleid");
    }

    @Test
    void namenDoorDeTijdLeidenNaarDezelfdeWet() {
        assertThat(Gevonden.zeker("De Wet werk en bijstand, de WWB en de Participatiewet"))
                .containsOnly("BWBR0015703");
        assertThat(Gevonden.in("WWB").get(0).reden()).contains("heet sinds 2015 Participatiewet");
    }

    @Test
    void eenVervallenWetNoemtHaarOpvolger() {
        assertThat(Gevonden.in("artikel 10 van de Wet openbaarheid van bestuur")
                        .get(0)
                        .reden())
                .contains("vervallen per 1 mei 2022");
    }

    @Test
    void zonderRegelingBlijftOnbekendMetReden() {
        Verwijzing found = Gevonden.in("Artikel 24 van de wet is lastig.").get(0);
        assertThat(found.status()).isEqualTo(VerwijzingStatus.ONBEKEND);
        assertThat(found.id()).isEmpty();
        assertThat(found.reden()).contains("geen regeling genoemd");
    }

    @Test
    void uitDeAlineaIsOnzekerEnMeerWettenIsOnbekend() {
        assertThat(Gevonden.kort("De Participatiewet knelt. Artikel 18 helpt niet."))
                .containsExactly("BWBR0015703 herleid", "BWBR0015703 18 onzeker");
        assertThat(Gevonden.kort("De Participatiewet en de Awb knellen. Artikel 18 helpt niet."))
                .endsWith("18 onbekend");
        assertThat(Gevonden.kort("De Participatiewet knelt.\n\nArtikel 18 helpt niet."))
                .endsWith("18 onbekend");
    }

    @Test
    void deTekstMagZelfZeggenWatDeWetIs() {
        assertThat(Gevonden.kort("De Participatiewet (hierna: de wet) en de Awb: artikel 8 van de wet"))
                .endsWith("BWBR0015703 8 herleid");
    }

    @Test
    void eenLangereOfAndereNaamIsNooitDeBekendeWet() {
        assertThat(Gevonden.zeker("artikel 5 van de Archiefwet 2050")).isEmpty();
        assertThat(Gevonden.zeker("artikel 3 van de Wet noodopvang Verweggistan"))
                .isEmpty();
        assertThat(Gevonden.zeker("artikel 4 van de Wet van 3 maart 2031 tot wijziging van de Archiefwet 1995"))
                .isEmpty();
        assertThat(Gevonden.zeker("de Belgische Grondwet")).isEmpty();
    }

    @Test
    void eenNummerUitHetHoofdIsOnzeker() {
        assertThat(Gevonden.in("de Wet toetreding zorgaanbieders").get(0).reden())
                .contains("niet in een bron nagegaan");
        assertThat(Gevonden.zeker("de Wet toetreding zorgaanbieders")).isEmpty();
    }

    @Test
    void eenSamenstellingWijstAlleenMaar() {
        assertThat(Gevonden.kort("de AOW-leeftijd")).containsExactly("BWBR0002221 onzeker");
    }

    @Test
    void hoofdlettersKiezenTussenAfkortingen() {
        assertThat(Gevonden.zeker("artikel 8 TW en artikel 5 Tw")).containsExactly("BWBR0004043", "BWBR0009950");
    }
}
