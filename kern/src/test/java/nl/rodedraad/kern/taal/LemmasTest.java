// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {

    private final Lemmatizer lemmatizer = Dutch.lemmatizer();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Knelpunten,knelpunt",
                "organisaties,organisatie",
                "loopt,lopen",
                "gebracht,brengen",
                "kinderen,kind",
                "Nederlandse,nederlands",
                "AOW,aow",
                "UWV's,uwv",
                "foto’s,foto",
            })
    void bekendWoordKrijgtZijnWoordenboekvorm(String woord, String lemma) {
        assertThat(lemmatizer.lemma(woord)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "was,zijn",
        "is,zijn",
        "kan,kunnen",
        "zijn,zijn",
        "bij,bij",
        "wet,wet",
        "regels,regel",
        "middelen,middel",
        "bekend,bekend",
        "grote,groot",
        "hij,hij",
        "kosten,kost",
    })
    void meerduidigWoordKrijgtSteedsHetzelfdeLemma(String woord, String lemma) {
        assertThat(lemmatizer.lemma(woord)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "uitvoeringsknelpunten,uitvoeringsknelpunt",
        "zorgfraudeonderzoeken,zorgfraudeonderzoek",
        "covidmaatregelen,covidmaatregel",
        "EU-beleidsregels,eu-beleidsregel",
    })
    void onbekendeSamenstellingKrijgtHetLemmaVanHaarLaatsteDeel(String woord, String lemma) {
        assertThat(lemmatizer.lemma(woord)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzt", "", "-", "1.234,56", "日本語", "\ud83d\ude00", "a--b", "'s"})
    void onbekendWoordKomtInKleineLettersTerug(String woord) {
        assertThat(lemmatizer.lemma(woord)).isEqualTo(woord);
        assertThat(lemmatizer.delen(woord)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "gegevensuitwisseling,gegeven uitwisseling",
        "Uitvoeringsknelpunten,uitvoering knelpunt",
        "uitvoeringsorganisaties,uitvoering organisatie",
        "kinderopvangtoeslag,kinderopvang toeslag",
        "kindertelefoon,kind telefoon",
        "arbeidsmarktregio,arbeidsmarkt regio",
        "hardheidsclausule,hardheid clausule",
        "rekenregels,rekenen regel",
        "EU-beleid,eu beleid",
        "auto-ongeluk,auto ongeluk",
    })
    void samenstellingValtUiteenInWoordenVanHetWoordenboek(String woord, String delen) {
        assertThat(lemmatizer.delen(woord)).isEqualTo(List.of(delen.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "uitvoering,uitvoering", "gemeente,gemeente", "minister,minister", "verantwoordelijkheid,verantwoordelijkheid",
        "omgeving,omgeving", "verslagen,verslag", "misverstanden,misverstand", "samenwerking,samenwerking",
        "handhaving,handhaving", "organisatie,organisatie", "besturen,bestuur",
    })
    void woordDatAlleenOpEenSamenstellingLijktBlijftHeel(String woord, String lemma) {
        assertThat(lemmatizer.delen(woord)).containsExactly(lemma);
    }

    @Test
    void langWoordIsGeenSamenstelling() {
        String woord = "dag".repeat(300_000);
        assertThat(lemmatizer.lemma(woord)).isEqualTo(woord);
        assertThat(lemmatizer.delen(woord)).containsExactly(woord);
    }

    @Test
    void veelDradenKrijgenDezelfdeLemmas() {
        List<String> woorden = List.of("Knelpunten", "gegevensuitwisseling", "loopt", "covidmaatregelen", "kinderen");
        List<List<String>> alone = woorden.stream().map(lemmatizer::delen).toList();
        Lemmatizer fresh = new DictionaryLemmatizer(Lexicon.load());
        List<List<String>> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> fresh.delen(woorden.get(i % woorden.size())))
                .toList();
        assertThat(together).allMatch(alone::contains);
    }

    @Test
    void functiewoordDraagtGeenInhoud() {
        assertThat(List.of("de", "van", "worden", "maar", "zij")).allMatch(Dutch::isFunctionWord);
        assertThat(List.of("knelpunt", "gegeven", "werken", "wet")).noneMatch(Dutch::isFunctionWord);
    }
}
