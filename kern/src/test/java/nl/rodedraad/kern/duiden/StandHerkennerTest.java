// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;
import org.junit.jupiter.api.Test;

class StandHerkennerTest {

    private static final List<String> BEKEND = List.of(
            "Dienst Hulpmiddelen en Woningaanpassing",
            "Dienst Leerlingkosten",
            "Fonds Verzakte Woningen",
            "Dienst Persoonslijsten en Verblijf");

    private final StandHerkenner herkenner = new StandHerkenner(VerwijzingFinders.standaard(), BEKEND);

    private static Document document(String bestand, Map<String, String> metadata, String... alineas) {
        StringBuilder tekst = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String alinea : alineas) {
            Bereik bereik = new Bereik(tekst.length(), tekst.length() + alinea.length());
            tekst.append(alinea).append("\n\n");
            passages.add(new Passage(PassageSoort.ALINEA, 0, List.of(), alinea, 0, bereik, List.of(), false));
        }
        return new Document(
                "0".repeat(64),
                bestand,
                Bestandssoort.TXT,
                "nl",
                metadata.getOrDefault("titel", ""),
                0,
                "",
                tekst.toString(),
                passages,
                metadata);
    }

    private String organisatie(String bestand, String... alineas) {
        return herkenner.herken(document(bestand, Map.of(), alineas)).organisatie();
    }

    private static String[] vulling(String laatste) {
        String[] alineas = new String[20];
        java.util.Arrays.fill(alineas, "Wij doen ons werk zo goed als het gaat.");
        alineas[19] = laatste;
        return alineas;
    }

    @Test
    void eigenOpgaveGaatVoorAllesWatErStaat() {
        Document document = document("DHW.txt", Map.of("organisatie", "Bureau Zeegras"), "Dienst Leerlingkosten");
        assertThat(herkenner.herken(document).organisatie()).isEqualTo("Bureau Zeegras");
    }

    @Test
    void titelGaatVoorHetTitelblad() {
        Document document = document("x.txt", Map.of("titel", "Stand 2024 Dienst Leerlingkosten"), BEKEND.get(0));
        assertThat(herkenner.herken(document).organisatie()).isEqualTo("Dienst Leerlingkosten");
    }

    @Test
    void vaakstGenoemdOpHetTitelbladGaatVoorEnAndersDeEerste() {
        assertThat(organisatie("x.txt", BEKEND.get(2) + " schrijft aan de " + BEKEND.get(3)))
                .isEqualTo(BEKEND.get(2));
        assertThat(organisatie(
                        "x.txt", "Voor de " + BEKEND.get(3), BEKEND.get(2), "Het " + BEKEND.get(2) + " is nieuw"))
                .isEqualTo(BEKEND.get(2));
    }

    @Test
    void naamOverTweeRegelsOfInHoofdlettersIsDezelfdeNaam() {
        assertThat(organisatie("x.txt", "FONDS VERZAKTE\nWONINGEN")).isEqualTo(BEKEND.get(2));
    }

    @Test
    void bestandsnaamMetNaamOfBeginletters() {
        assertThat(organisatie("fonds-verzakte-woningen_stand.txt", "Onder de drempel"))
                .isEqualTo(BEKEND.get(2));
        assertThat(organisatie("scan0047_DHW.txt", "Vijf verhalen")).isEqualTo(BEKEND.get(0));
        assertThat(organisatie("adhwx.txt", "Vijf verhalen")).isEqualTo(Stand.ONBEKEND);
    }

    @Test
    void eigenWoordUitDeNaamOpHetTitelblad() {
        assertThat(organisatie("index (3).txt", "Leerlingkosten.start, 2025")).isEqualTo(BEKEND.get(1));
        assertThat(organisatie("index (3).txt", "Wat leerlingkosten zijn")).isEqualTo(Stand.ONBEKEND);
    }

    @Test
    void eenKeerGenoemdDiepInDeTekstBewijstNiets() {
        assertThat(organisatie("x.txt", vulling("Ook de " + BEKEND.get(3) + " zegt dit.")))
                .isEqualTo(Stand.ONBEKEND);
    }

    @Test
    void verrewegHetVaakstGenoemdInDeTekst() {
        String vaak = (BEKEND.get(2) + " en wij. ").repeat(4);
        assertThat(organisatie("x.txt", vulling(vaak + BEKEND.get(3)))).isEqualTo(BEKEND.get(2));
        assertThat(organisatie("x.txt", vulling(vaak + (BEKEND.get(3) + " ook. ").repeat(3))))
                .isEqualTo(Stand.ONBEKEND);
    }

    @Test
    void organisatieUitHetRegisterTeltOokMee() {
        assertThat(organisatie("x.txt", "UWV, Stand van de Uitvoering", "Samen met de " + BEKEND.get(3)))
                .isEqualTo("UWV");
    }

    @Test
    void tweeNamenVanEenOrganisatieZijnDeBekendeNaam() {
        StandHerkenner metNaam = new StandHerkenner(
                VerwijzingFinders.standaard(), List.of("Uitvoeringsinstituut Werknemersverzekeringen"));
        assertThat(metNaam.herken(document("x.txt", Map.of(), "UWV, Stand van de Uitvoering"))
                        .organisatie())
                .isEqualTo("Uitvoeringsinstituut Werknemersverzekeringen");
    }

    @Test
    void ministerieIsGeenSchrijverVanEenStand() {
        assertThat(organisatie("x.txt", "Aan de minister van het ministerie van Sociale Zaken en Werkgelegenheid"))
                .isEqualTo(Stand.ONBEKEND);
    }
}
