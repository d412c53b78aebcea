// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.stand.Citaat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                        "Nieuw in 2024: mensen met complexe problemen, toegankelijkheid en tempo en uitvoerbaarheid.",
                        "6 knelpunten zijn erger of dringender dan in 2023.",
                        "1 knelpunt uit 2023 is opgelost.",
                        "De langste draad loopt opnieuw door meer organisaties: ‘Ketenpartners’.",
                        "1 van de 5 organisaties noemt een andere organisatie als oorzaak: Dienst Inwonerszaken.",
                        "2 van de 5 organisaties zeggen: wij leren meer van klachten en signalen.",
                        "2 van de 5 organisaties zeggen: de politiek praat te weinig met ons.",
                        "Organisaties zeggen knelpunten openlijker dan in 2023.",
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
    void watIsOpgelostCiteertDePlekDieDatZegtEnStilteHeetGeenOplossing() {
        Conclusie solved = conclusie("opgelost");
        assertThat(solved.citaten())
                .extracting(Citaat::tekst)
                .singleElement()
                .asString()
                .contains("is opgelost");
        assertThat(solved.waarden()).containsEntry("stil", "0").containsEntry("n", "1");
        assertThat(blad.text("conclusie.opgelost.uitleg")).contains("niet dat het is opgelost");
        assertThat(blad.text("conclusie.niets-opgelost.uitleg")).contains("niet dat het is opgelost");
    }

    @Test
    void eenOntwikkelingTeltDitJaarEnBeideJarenApart() {
        assertThat(conclusies("ontwikkeling"))
                .extracting(Conclusie::waarden)
                .anySatisfy(waarden -> assertThat(waarden)
                        .containsEntry("ontwikkeling", "gesprek-politiek-")
                        .containsEntry("n", "2")
                        .containsEntry("beide", "4")
                        .containsEntry("nubeide", "2")
                        .containsEntry("toenbeide", "1"));
    }

    @Test
    void elkeZinSteuntOpPlekkenDieOpDePaginaTeVolgenZijn() {
        for (Conclusie conclusie : draad.conclusies()) {
            boolean counts = List.of("omvang", "ontbrekend").contains(conclusie.soort());
            assertThat(conclusie.knelpunten().size() + conclusie.citaten().size() > 0)
                    .as(conclusie.soort())
                    .isNotEqualTo(counts);
        }
        Document page = Jsoup.parse(new HoofdstukConclusies().inhoud(blad).render());
        List<Conclusie> shown = draad.conclusies().stream()
                .filter(conclusie -> !conclusie.soort().equals("omvang"))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            Element item = page.select(".rode-draad > li").get(i);
            assertThat(item.select("details.basis li a[href]"))
                    .hasSize(shown.get(i).knelpunten().size()
                            + shown.get(i).citaten().size());
        }
    }

    @Test
    void nooitMeerDanTienZinnen() {
        assertThat(draad.conclusies()).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void geenKnelpuntWordtTweeKeerGeciteerdZolangErEenAnderIs() {
        List<String> quoted = draad.conclusies().stream()
                .filter(conclusie ->
                        !conclusie.knelpunten().isEmpty() && conclusie.citaten().isEmpty())
                .map(conclusie -> conclusie.knelpunten().get(0))
                .toList();
        assertThat(quoted).doesNotHaveDuplicates();
    }

    private List<Conclusie> conclusies(String soort) {
        return draad.conclusies().stream()
                .filter(conclusie -> conclusie.soort().equals(soort))
                .toList();
    }

    private Conclusie conclusie(String soort) {
        return draad.conclusies().stream()
                .filter(conclusie -> conclusie.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }
}
