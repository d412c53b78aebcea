// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.verloop.Genoemd;
import nl.rodedraad.kern.verbinden.verloop.Proef;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;
import org.junit.jupiter.api.Test;

class SamenhangTest {

    private static final String ADRES =
            "De Dienst Adressen (DA) levert het adres van de schipper een maand te laat, en onze brief komt terug.";
    private static final String EIGEN =
            "Het adres van een schipper die een maand weg is, bereikt afnemers te laat, en brieven komen terug.";

    private static Verbanden verbanden(Proef proef, int editie) {
        return verbanden(proef.verzameling(), editie);
    }

    private static Verbanden verbanden(Verzameling verzameling, int editie) {
        return new VerbandMaker(Dutch.tokenizer(), Dutch.lemmatizer(), VerwijzingFinders.standaard())
                .maak(verzameling, List.of(), editie);
    }

    private static Proef schippers() {
        return new Proef()
                .stand("Dienst Brieven", 2024)
                .knelpunt(ADRES, "gegevensuitwisseling")
                .doelgroep("schulden")
                .stand("Dienst Adressen", 2024)
                .knelpunt(EIGEN, "gegevensuitwisseling", "keten")
                .doelgroep("schulden")
                .knelpunt("Het oude rekenprogramma draait op een computer die niemand meer kan repareren.");
    }

    @Test
    void wieEenAnderAlsOorzaakNoemtStaatNaastWatDieZelfZegt() {
        assertThat(verbanden(schippers(), 2024).last()).singleElement().satisfies(last -> {
            assertThat(last.organisatie()).isEqualTo("Dienst Brieven");
            assertThat(last.genoemd()).isEqualTo("Dienst Adressen");
            assertThat(last.vermeldingen().get(0).tekst()).isEqualTo(ADRES);
            assertThat(last.weerwoord().orElseThrow().citaat().tekst()).isEqualTo(EIGEN);
            assertThat(last.redenen()).contains("levert", "te laat");
        });
    }

    @Test
    void eenAfkortingDieIsUitgelegdNoemtDeOrganisatieOok() {
        Proef proef = schippers()
                .stand("Dienst Sloten", 2024)
                .knelpunt("Ook dit jaar gaf DPA geen gehoor.")
                .knelpunt("Wij wachten op Dienst Peil en Afwatering (DPA), die niet levert.")
                .stand("Dienst Peil en Afwatering", 2024);
        assertThat(verbanden(proef, 2024).last())
                .filteredOn(last -> last.genoemd().equals("Dienst Peil en Afwatering"))
                .hasSize(2);
    }

    @Test
    void wieAlleenOntvangtIsGeenOorzaak() {
        Proef proef = new Proef()
                .stand("Dienst Brieven", 2024)
                .knelpunt("Dossiers moeten wij binnen zes weken overdragen aan de Dienst Adressen, en dat is te kort.")
                .stand("Dienst Adressen", 2024);
        assertThat(verbanden(proef, 2024).last()).isEmpty();
    }

    @Test
    void eenOrganisatieHeeftGeenLastVanZichzelf() {
        Proef proef = new Proef()
                .stand("Dienst Adressen", 2024)
                .knelpunt("De Dienst Adressen levert te laat, dat weten wij.");
        assertThat(verbanden(proef, 2024).last()).isEmpty();
    }

    @Test
    void opHetPadVanEenDoelgroepStaanAlleOrganisatiesMetHunStapel() {
        Burgerpad pad = verbanden(schippers(), 2024).burgerpaden().get(0);
        assertThat(pad.begrip()).isEqualTo("schulden");
        assertThat(pad.haltes())
                .extracting(Burgerpad.Halte::organisatie)
                .containsExactly("Dienst Adressen", "Dienst Brieven");
        assertThat(pad.knelpunten()).isEqualTo(2);
        assertThat(pad.themas()).containsExactly("gegevensuitwisseling", "keten");
    }

    @Test
    void wieErHetEerstWasStaatVooraanTenzijEenMensAndersBesluit() {
        Proef eerder = new Proef()
                .stand("Dienst Wegen", 2023)
                .knelpunt("De weg is dicht.")
                .doelgroep("ouderen")
                .stand("Dienst Wegen", 2024)
                .knelpunt("De weg is nog steeds dicht.")
                .doelgroep("ouderen")
                .stand("Dienst Adressen", 2024)
                .knelpunt("Het adres ontbreekt.")
                .doelgroep("ouderen");
        assertThat(verbanden(eerder, 2024).burgerpaden().get(0).haltes())
                .extracting(Burgerpad.Halte::organisatie)
                .containsExactly("Dienst Wegen", "Dienst Adressen");
        Proef beslist = eerder.stand("Dienst Zorg", 2024)
                .knelpunt(3, "De zorg is vol.", List.of("padplaats=ouderen 1"))
                .doelgroep("ouderen");
        assertThat(verbanden(beslist, 2024).burgerpaden().get(0).haltes().get(0))
                .satisfies(halte -> {
                    assertThat(halte.organisatie()).isEqualTo("Dienst Zorg");
                    assertThat(halte.beslist()).isTrue();
                });
    }

    @Test
    void eenTrendVergelijktAlleenWieInBeideEditiesEenStandHeeft() {
        Proef proef = new Proef();
        for (int i = 1; i <= 10; i++) {
            proef.stand("Dienst " + i, 2023).knelpunt("Systeem " + i + " is oud.", i <= 2 ? "ict" : "keten");
            proef.stand("Dienst " + i, 2024).knelpunt("Systeem " + i + " hapert.", "ict");
        }
        proef.stand("Nieuwe Dienst", 2024).knelpunt("Het systeem is oud.", "ict");
        Trend ict = trend(verbanden(proef, 2024), "ict");
        assertThat(ict.n()).isEqualTo(10);
        assertThat(ict.toen().aantal()).isEqualTo(2);
        assertThat(ict.nu().aantal()).isEqualTo(10);
        assertThat(ict.toen().laag()).isBetween(0.0, 0.2);
        assertThat(ict.nieuw()).isEqualTo(9);
        assertThat(ict.cumulatief()).isEqualTo(11);
        assertThat(ict.oordeel()).isEqualTo(Trend.Uitspraak.OMHOOG);
    }

    @Test
    void vanTeWeinigOrganisatiesHeetEenVerschilGeenTrend() {
        Proef proef =
                new Proef().stand("Dienst Een", 2023).stand("Dienst Een", 2024).knelpunt("Het systeem is oud.", "ict");
        assertThat(trend(verbanden(proef, 2024), "ict").oordeel()).isEqualTo(Trend.Uitspraak.TE_WEINIG);
    }

    @Test
    void eenOntwikkelingTeltOokBuitenEenKnelpunt() {
        Verzameling kaal =
                new Proef().stand("Dienst Een", 2023).stand("Dienst Een", 2024).verzameling();
        Verzameling met = new Verzameling(
                kaal.uitgaven(),
                kaal.knelpunten(),
                kaal.lichtpunten(),
                List.of(new Genoemd("Dienst Een", 2024, "samenwerking+")));
        assertThat(trend(verbanden(met, 2024), "samenwerking+").nu().aantal()).isEqualTo(1);
    }

    @Test
    void zonderVorigeEditieZonderKnelpuntOfZonderStandIsHetAntwoordKort() {
        Verbanden leeg = verbanden(new Proef(), 2024);
        assertThat(leeg.trends()).isEmpty();
        assertThat(leeg.verlopen()).isEmpty();
        assertThat(verbanden(new Proef().stand("Dienst Een", 2024), 2024).burgerpaden())
                .isEmpty();
        assertThat(verbanden(schippers(), 2024).trends()).isEmpty();
    }

    @Test
    void knelpuntenZonderThemaDieOverHetzelfdeGaanWordenEenVoorstel() {
        Proef proef = new Proef()
                .stand("Dienst Een", 2024)
                .knelpunt("De hitte in het depot is in de zomer ondraaglijk, en medewerkers vallen flauw.")
                .stand("Dienst Twee", 2024)
                .knelpunt("Bij hitte in de zomer moet het depot dicht en gaan medewerkers naar huis.")
                .stand("Dienst Drie", 2024)
                .knelpunt("De tolken zijn in de avond zelden te vinden.")
                .knelpunt("Wij krijgen gegevens te laat.", "gegevensuitwisseling");
        assertThat(verbanden(proef, 2024).nieuweThemas()).singleElement().satisfies(thema -> {
            assertThat(thema.organisaties()).containsExactly("Dienst Een", "Dienst Twee");
            assertThat(thema.knelpunten()).hasSize(2);
            assertThat(thema.naam()).isNotBlank();
        });
    }

    @Test
    void eenLichtpuntVoorAnderenHoortBijHetKnelpuntVanDeAnder() {
        Proef proef = schippers()
                .stand("Dienst Brieven", 2025)
                .stand("Dienst Adressen", 2025)
                .lichtpunt(
                        "Het adres van een schipper is nu binnen twee dagen zichtbaar voor andere diensten, en brieven komen aan.");
        assertThat(verbanden(proef, 2025).oplossingen())
                .filteredOn(oplossing -> oplossing.vanAnder())
                .singleElement()
                .satisfies(oplossing -> assertThat(oplossing.knelpunt().tekst()).isEqualTo(ADRES));
    }

    private static Trend trend(Verbanden verbanden, String begrip) {
        return verbanden.trends().stream()
                .filter(trend -> trend.begrip().equals(begrip))
                .findFirst()
                .orElseThrow();
    }
}
