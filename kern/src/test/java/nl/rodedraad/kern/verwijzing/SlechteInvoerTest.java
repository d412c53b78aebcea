// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlechteInvoerTest {

    private static final List<String> SCRAPS = List.of(
            "artikel",
            "artikelen",
            "art.",
            " ",
            "\n",
            "\n\n",
            "\u00a0",
            "\u00ad",
            "-",
            "–",
            "(",
            ")",
            ",",
            "en",
            "tot en met",
            "t/m",
            "lid",
            "eerste",
            "onder",
            "b",
            "°",
            "5",
            "2004",
            "883",
            "/",
            "EG",
            "EU",
            "Verordening",
            "Richtlijn",
            "nr.",
            "Wet",
            "van de",
            "Awb",
            "BW",
            "Boek",
            "6:162",
            "Kamerstukken II",
            "29 362",
            "kst-",
            "stb-",
            "ECLI:",
            "NL:HR",
            "UWV",
            "de dienst",
            "99999999999",
            "\ud83d",
            "\udc00",
            "é",
            "İ",
            "IV",
            "hierna:",
            "'",
            "*",
            "32016R0679",
            "Burgerlijk Wetboek",
            "deze wet",
            "\f",
            "\u0000");

    @Test
    void regeleindenEnStreepjesInEenVerwijzing() {
        assertThat(Gevonden.kort("Artikel 5, tweede\nlid, van de Partici-\npatiewet"))
                .containsExactly("BWBR0015703 5/2 herleid");
        assertThat(Gevonden.kort("artikel\u00a05 van de Algemene wet be\u00adstuursrecht"))
                .containsExactly("BWBR0005537 5 herleid");
    }

    @Test
    void allesAanElkaarGeschreven() {
        assertThat(Gevonden.kort("art.5lid2 Awb")).containsExactly("BWBR0005537 5/2 herleid");
    }

    @Test
    void afgebrokenDoorHetEindVanDePagina() {
        Verwijzing found = Gevonden.in("artikel 6, eerste lid, van de").get(0);
        assertThat(found.status()).isEqualTo(VerwijzingStatus.ONBEKEND);
        assertThat(found.reden()).contains("breekt af");
    }

    @Test
    void teGroteNummersWordenMetRustGelatenOfOnbekend() {
        assertThat(Gevonden.zeker(
                        "artikel 99999999999 en Stb. 99999, 1 en Kamerstuk 99999999, nr. 3 en ECLI:NL:HR:20192:1"))
                .isEmpty();
        assertThat(Gevonden.kort("Richtlijn 99999/99999/EU")).containsExactly("onbekend");
    }

    @Test
    void eenTeLangeReeksGeeftAlleenBeginEnEind() {
        List<Verwijzing> found = Gevonden.in("artikelen 1 tot en met 900 Awb");
        assertThat(found).extracting(Verwijzing::artikel).containsExactly("1", "900");
        assertThat(found.get(0).reden()).contains("alleen het begin en het eind");
    }

    @Test
    void eenEindelozeOpsommingBlijftInVerhoudingTotDeTekst() {
        String parts = "artikel 5, " + "onder a, b, c, ".repeat(20_000) + "van de Awb";
        assertThat(Gevonden.in(parts)).hasSizeLessThan(1_000);
        String ranges = "artikelen 1 tot en met 99, leden 1 tot en met 99, onder 1 tot en met 99, Awb\n\n".repeat(500);
        assertThat(Gevonden.in(ranges)).hasSizeLessThan(ranges.length());
    }

    @Test
    void eenTeLangeUitgeschrevenOpsommingZegtDatZijIsIngekort() {
        List<Verwijzing> found = Gevonden.in("artikel 5, leden 1 tot en met 40, onder 1 tot en met 40, Awb");
        assertThat(found).hasSize(150);
        assertThat(found.get(0).reden()).contains("alleen het begin en het eind");
    }

    @Test
    void leegEnEenRegelVanEenMiljoenTekens() {
        assertThat(Gevonden.in("")).isEmpty();
        assertThat(Gevonden.in("x".repeat(1_000_000))).isEmpty();
        assertThat(Gevonden.in("artikel 5, ".repeat(100_000))).isNotEmpty();
    }

    @Test
    void elkeVerwijzingStaatOpHaarPlaatsHoeGekDeTekstOokIs() {
        Random random = new Random(20260101);
        for (int round = 0; round < 3_000; round++) {
            String text = scraps(random);
            for (Verwijzing one : Gevonden.in(text)) {
                assertThat(one.bereik().van(text)).isEqualTo(one.tekst());
                assertThat(one.reden()).isNotBlank();
                assertThat(one.id().isEmpty()).isEqualTo(one.status() == VerwijzingStatus.ONBEKEND);
            }
        }
    }

    @Test
    void dezelfdeTekstGeeftOpElkeDraadHetzelfde() {
        Random random = new Random(7);
        List<String> texts =
                IntStream.range(0, 200).mapToObj(i -> scraps(random)).toList();
        List<List<Verwijzing>> alone = texts.stream().map(Gevonden::in).toList();
        assertThat(texts.parallelStream().map(Gevonden::in).toList()).isEqualTo(alone);
    }

    @Test
    void alineasVeranderenElkaarNiet() {
        String first = "artikel 5 van de Participatiewet";
        String both = first + "\n\n" + "artikel 6 van de Awb";
        assertThat(Gevonden.kort(both)).containsExactly("BWBR0015703 5 herleid", "BWBR0005537 6 herleid");
    }

    private static String scraps(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
