// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import org.junit.jupiter.api.Test;

class ConclusiesTest {

    private final RodeDraad draad = new Voorbeeld().draad;
    private final Blad blad = new Blad(new Register(draad), Teksten.in("nl"), new Vorm("nl", true), "index.html");

    @Test
    void zinnenVolgenUitDeGetallen() {
        assertThat(draad.conclusies().stream().map(conclusie -> HoofdstukConclusies.sentence(blad, conclusie)))
                .containsExactly(
                        "In 2024 publiceerden 5 organisaties een Stand die wij konden lezen. Daarin staan 12 knelpunten.",
                        "Opnieuw het meest genoemd: complexiteit van wetgeving, gegevensuitwisseling, keten en stapeling"
                                + " van beleid.",
                        "Meer organisaties dan in 2023 noemen keten, stapeling van beleid en gegevensuitwisseling.",
                        "Nieuw in 2024: mensen met complexe problemen, toegankelijkheid en tempo en uitvoerbaarheid.",
                        "De toon is dringender over gegevensuitwisseling, keten, complexiteit van wetgeving en stapeling van"
                                + " beleid.",
                        "Minder organisaties dan in 2023 noemen personeel.",
                        "Organisaties zeggen knelpunten openlijker dan in 2023.",
                        "De langste draad loopt door 4 organisaties: ‘Regels en uitzonderingen’.",
                        "3 van de 5 organisaties vertellen ook wat goed gaat.",
                        "4 van de 5 organisaties vragen een ander om iets te doen. Het vaakst genoemd: het ministerie van"
                                + " Arbeid (2 van de 4 keer).",
                        "Van 2 van de 7 verwachte organisaties is geen Stand gelezen: Dienst Waterheffing en Inspectie"
                                + " Speeltuinen.");
    }

    @Test
    void trendsTellenAlleenWieInBeideJarenEenStandHad() {
        Conclusie recurring = conclusie("terugkerend");
        assertThat(recurring.waarden())
                .containsEntry("m", "4")
                .containsEntry("nu", "3 3 3 2")
                .containsEntry("toen", "3 2 1 1");
    }

    @Test
    void watMinderWordtGenoemdCiteertHetVorigeJaarEnHeetNietOpgelost() {
        Conclusie fewer = conclusie("minder");
        assertThat(fewer.knelpunten())
                .allMatch(id -> blad.register().knelpunt(id).jaar() == 2023);
        assertThat(blad.text("conclusie.minder.uitleg")).contains("niet dat het is opgelost");
    }

    @Test
    void geenKnelpuntWordtTweeKeerGeciteerdZolangErEenAnderIs() {
        List<String> quoted = draad.conclusies().stream()
                .filter(conclusie -> !conclusie.knelpunten().isEmpty())
                .map(conclusie -> conclusie.knelpunten().get(0))
                .toList();
        assertThat(quoted).doesNotHaveDuplicates();
    }

    private Conclusie conclusie(String soort) {
        return draad.conclusies().stream()
                .filter(conclusie -> conclusie.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }
}
