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
