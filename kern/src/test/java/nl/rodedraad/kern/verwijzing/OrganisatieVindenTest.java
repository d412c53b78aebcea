// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisatieVindenTest {

    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";

    @Test
    void afkortingEnNaamLeidenNaarDezelfdeOrganisatie() {
        assertThat(Gevonden.zeker("Het UWV is het Uitvoeringsinstituut Werknemersverzekeringen."))
                .containsOnly(TOOI + "zbo/zb000117");
    }

    @Test
    void voormaligeNamenLeidenNaarDeOrganisatieVanNu() {
        assertThat(Gevonden.zeker("het Centraal Administratie Kantoor")).containsExactly(TOOI + "zbo/zb000211");
        assertThat(Gevonden.zeker("Agentschap Telecom")).containsExactly(TOOI + "oorg/oorg10219");
    }

    @Test
    void watOpgingInEenAndereLeidtErheenEnZegtWanneer() {
        Verwijzing found = Gevonden.in("Toen was er nog Agentschap NL.").get(0);
        assertThat(found.id()).isEqualTo(TOOI + "oorg/oorg10005");
        assertThat(found.reden()).contains("per 2014-01-01 opgegaan in Rijksdienst voor Ondernemend Nederland");
    }

    @Test
    void eenMinisterieHeeftPerTijdEenNaam() {
        assertThat(Gevonden.zeker("Het ministerie van Justitie en Veiligheid en SZW"))
                .containsExactly(TOOI + "ministerie/mnre1058", TOOI + "ministerie/mnre1073");
        Verwijzing found = Gevonden.in("Het ministerie van Veiligheid en Justitie zei dat.")
                .get(0);
        assertThat(found.id()).isEqualTo(TOOI + "ministerie/mnre1058");
        assertThat(found.reden()).contains("van 2010-12-01 tot en met 2017-12-31; daarna Justitie en Veiligheid");
    }

    @Test
    void gewoneWoordenZijnGeenOrganisatie() {
        assertThat(Gevonden.in("Een duo van collega's, de industrie (ind.) en het kadaster van de begraafplaats."))
                .isEmpty();
        assertThat(Gevonden.in("De politie en de douane kwamen kijken.")).isEmpty();
    }

    @Test
    void eenHoofdletterAanHetBeginVanEenZinZegtNiets() {
        assertThat(Gevonden.kort("Politie en burger werken samen.")).containsExactly(TOOI + "oorg/oorg10264 onzeker");
        assertThat(Gevonden.zeker("Dit zegt de Politie.")).containsExactly(TOOI + "oorg/oorg10264");
    }

    @Test
    void tussenHoofdlettersIsEenAfkortingOnzeker() {
        assertThat(Gevonden.kort("EEN DUO BAAN")).containsExactly(TOOI + "oorg/oorg10148 onzeker");
    }

    @Test
    void deDienstKomtUitDeAlinea() {
        assertThat(Gevonden.kort("De Dienst Terugkeer en Vertrek groeit. Later kreeg de dienst meer taken."))
                .endsWith(TOOI + "oorg/oorg12373 onzeker");
        assertThat(Gevonden.in("De dienst groeit en de dienst krimpt.")).isEmpty();
    }

    @Test
    void eenOrganisatieZonderNummerIsOnbekendMetReden() {
        Verwijzing found = Gevonden.in("De VNG waarschuwt.").get(0);
        assertThat(found.status()).isEqualTo(VerwijzingStatus.ONBEKEND);
        assertThat(found.reden()).contains("geen TOOI-nummer");
    }
}
