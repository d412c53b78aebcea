// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AfkortingInProzaTest {

    @Test
    void vanTweeBetekenissenGeldtDieDeTekstEerderNoemde() {
        assertThat(Gevonden.kort("De Wpg is vaag.")).containsExactly("BWBR0022463 onzeker");
        assertThat(Gevonden.zeker("De Wet publieke gezondheid is helder.\n\nDe Wpg regelt dit."))
                .containsExactly("BWBR0024705", "BWBR0024705");
    }

    @Test
    void eenAfkortingUitDeTitelsIsAlleenZekerMetEenArtikel() {
        assertThat(Gevonden.kort("De WION geldt.")).containsExactly("BWBR0023775 onzeker");
        assertThat(Gevonden.kort("Artikel 3 WION geldt.")).containsExactly("BWBR0023775 3 herleid");
        assertThat(Gevonden.in("De Mw heeft gebeld en schrijft in de SW-krant."))
                .isEmpty();
    }

    @Test
    void eenAfkortingDieAlleenUitAanhalingenBekendIsWordtInProzaNietZekerEenWet() {
        for (String zin : new String[] {
            "Met SZW spraken wij over de termijn.", "De DHW levert te laat.", "De RTK plant de tolken."
        }) {
            assertThat(Gevonden.in(zin))
                    .as(zin)
                    .noneMatch(one -> one.status() == VerwijzingStatus.HERLEID && one.soort() == VerwijzingSoort.WET);
        }
    }

    @Test
    void metEenArtikelErbijIsHetWelDeWet() {
        assertThat(Gevonden.in("Artikel 3 van de DHW vraagt een vergunning."))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("BWBR0002458"))
                .satisfies(one -> assertThat(one.status()).isEqualTo(VerwijzingStatus.HERLEID));
    }

    @Test
    void eenGewoonWoordMetEenHoofdletterIsGeenWet() {
        for (String zin :
                new String[] {"De WHO waarschuwde in januari.", "Het Web is niet voor iedereen.", "De Code is openbaar."
                }) {
            assertThat(Gevonden.in(zin)).as(zin).isEmpty();
        }
    }

    @Test
    void deVreemdelingencirculaireZonderOnderdeelBlijftOnzeker() {
        assertThat(Gevonden.in("De Vreemdelingencirculaire 2000 regelt dit."))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(VerwijzingStatus.ONZEKER));
    }

    @Test
    void eenWetZonderBekendNummerIsGenoemdMaarNietHerleid() {
        assertThat(Gevonden.in("De Wet vereenvoudiging beslagvrije voet gaf meer werk."))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(VerwijzingStatus.ONBEKEND));
        assertThat(Gevonden.in("Het Besluit kinderopvangtoeslag wijzigt elk jaar."))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("BWBR0017321"));
    }
}
