// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.LeerDocument;
import org.junit.jupiter.api.Test;

/** What {@code docs/voorbeelden.md} promises of the two corpora, counted. */
class BeloftenTest {

    @Test
    void corpusAHeeftTwaalfOrganisatiesInDrieEditiesEnCorpusBAchtInTwee() {
        Verzameling a = verzameling("A");
        assertThat(a.organisaties()).hasSize(12);
        assertThat(a.geschreven()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(a.geschreven()).extracting(Bron::jaar).containsOnly(2023, 2024, 2025);
        Verzameling b = verzameling("B");
        assertThat(b.organisaties()).hasSize(8);
        assertThat(b.geschreven()).hasSize(16);
        assertThat(b.geschreven()).extracting(Bron::jaar).containsOnly(2024, 2025);
        assertThat(a.organisaties()).doesNotContainAnyElementsOf(b.organisaties());
    }

    @Test
    void elkFormaatKomtInBeideVoor() {
        for (String corpus : Goud.CORPORA) {
            assertThat(verzameling(corpus).geschreven())
                    .extracting(Bron::formaat)
                    .contains(Formaat.values());
        }
    }

    @Test
    void elkeStandTelt800Tot2500Woorden() {
        for (String corpus : Goud.CORPORA) {
            Verzameling verzameling = verzameling(corpus);
            for (Bron bron : verzameling.geschreven()) {
                assertThat(woorden(verzameling.verhaal(bron).markdown()))
                        .as(bron.bron())
                        .isBetween(800L, 2500L);
            }
        }
    }

    @Test
    void elkeLoopKomtInBeideVoor() {
        for (String corpus : Goud.CORPORA) {
            assertThat(Goud.lijst(corpus, "knelpunten").stream()
                            .flatMap(knelpunt -> Goud.lijst(knelpunt.get("edities")).stream())
                            .map(editie -> editie.get("verloop").asText()))
                    .contains("nieuw", "blijvend", "verscherpt", "verzacht", "opgelost", "niet-meer-genoemd");
        }
    }

    @Test
    void dradenVerbindenInCorpusATweeTotZesOrganisatiesEnInCorpusBTweeTotVijf() {
        assertThat(organisatiesPerDraad("A")).allMatch(n -> n >= 2 && n <= 6).contains(2L, 3L, 4L, 5L, 6L);
        assertThat(organisatiesPerDraad("B")).allMatch(n -> n >= 2 && n <= 5).contains(2L, 3L, 5L);
    }

    @Test
    void drieOfMeerDradenVallenOnderEenThema() {
        for (String corpus : Goud.CORPORA) {
            Map<String, Long> draden = Goud.lijst(corpus, "draden").stream()
                    .flatMap(draad -> Goud.lijst(draad.get("themas")).stream())
                    .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting()));
            assertThat(draden.getOrDefault("gegevensuitwisseling", 0L)).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void elkVerbandHeeftVoorbeelden() {
        for (String corpus : Goud.CORPORA) {
            assertThat(Goud.lijst(corpus, "last-van-elkaar")).hasSizeGreaterThanOrEqualTo(5);
            assertThat(Goud.lijst(corpus, "leveringen")).hasSizeGreaterThanOrEqualTo(20);
            assertThat(Goud.lijst(corpus, "lichtpunten")).hasSizeGreaterThanOrEqualTo(4);
            assertThat(Goud.lijst(corpus, "verwijzingen")).hasSizeGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void elkeOntwikkelingEnFunctieKomtInBeideVoor() {
        for (String corpus : Goud.CORPORA) {
            List<LeerDocument.LeerZin> zinnen = Goud.zinnen(corpus).stream()
                    .flatMap(document -> document.passages().stream())
                    .flatMap(passage -> passage.zinnen().stream())
                    .toList();
            assertThat(zinnen)
                    .extracting(LeerDocument.LeerZin::functie)
                    .contains("knelpunt", "lichtpunt", "oproep", "voorbeeld", "context");
            assertThat(zinnen.stream()
                            .flatMap(zin -> zin.ontwikkelingen().stream())
                            .map(slug -> slug.substring(0, slug.length() - 1)))
                    .contains(
                            "signaalfunctie", "gesprek-departement", "gesprek-politiek", "formulering", "samenwerking");
        }
    }

    @Test
    void deHelftVanDeParenInEenDraadDeeltGeenInhoudswoord() {
        for (String corpus : Goud.CORPORA) {
            List<DraadWoorden.Paar> paren = DraadWoorden.paren(corpus);
            drukAf(corpus, paren);
            assertThat(2 * zonderGedeeldWoord(paren)).as(corpus).isGreaterThanOrEqualTo(paren.size());
        }
    }

    private static void drukAf(String corpus, List<DraadWoorden.Paar> paren) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d paren in een editie, %d zonder gedeeld woord, mediaan %d gedeelde woorden, gemiddeld %.1f%% van het kortste%n",
                corpus,
                paren.size(),
                zonderGedeeldWoord(paren),
                paren.stream().mapToInt(paar -> paar.samen().size()).sorted().toArray()[paren.size() / 2],
                100 * deel(paren));
    }

    private static long zonderGedeeldWoord(List<DraadWoorden.Paar> paren) {
        return paren.stream().filter(paar -> paar.samen().isEmpty()).count();
    }

    private static double deel(List<DraadWoorden.Paar> paren) {
        return paren.stream().mapToDouble(DraadWoorden.Paar::deel).average().orElseThrow();
    }

    private static List<Long> organisatiesPerDraad(String corpus) {
        return Goud.lijst(corpus, "draden").stream()
                .map(draad -> Goud.lijst(draad.get("knelpunten")).stream()
                        .map(id -> Goud.organisatie(id.asText()))
                        .distinct()
                        .count())
                .toList();
    }

    private static Verzameling verzameling(String corpus) {
        return new Verzameling(Goud.MAP.resolve("bron").resolve(corpus));
    }

    private static long woorden(String markdown) {
        return Stream.of(markdown)
                .flatMap(tekst -> Arrays.stream(tekst.split("\\s+")))
                .filter(woord -> woord.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
