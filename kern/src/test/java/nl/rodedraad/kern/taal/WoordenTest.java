// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WoordenTest {

    private final Tokenizer tokenizer = Dutch.tokenizer();

    /** Each text carries a bar where one token ends and the next begins without a space. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto's en foto’s",
                "het EU-beleid na een auto-ongeluk",
                "€| 1.234,56| in 2022/23| is 50|%",
                "om 12:30| uur|,| ca. 5| minuten",
                "d.w.z. t/m art. 6|.",
                "mr. J.P. van Dam|,| bijv. in Den Haag|.",
                "zie https://voorbeeld.nl/a?b=c|.",
                "(|zie www.voorbeeld.nl|)",
                "mail naar hulp@voorbeeld.nl|!",
                "'s-Gravenhage|,| ’s avonds| en 't kan",
                "'|citaat|'",
                "wet|-| en regelgeving",
                "kijk op bol.com|.",
                "einde|.|De zin",
                "R&D| in 2024|-|",
                "e\u0301e\u0301n| \ud83d\ude00| tel",
            })
    void woordenGetallenEnAfkortingenBlijvenHeel(String metStrepen) {
        List<String> expected = List.of(metStrepen.replace("|", " ").strip().split(" +"));
        assertThat(forms(metStrepen.replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void elkTekenStaatInEenWoordOpZijnPlaats() {
        Random random = new Random(11);
        String alphabet = "aB1 .\n?!…\"'’“”(),:;-/&@ \u00a0\ud83d\ude00é";
        for (int round = 0; round < 2000; round++) {
            StringBuilder tekst = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> tekst.append(alphabet.charAt(i)));
            covers(tekst.toString());
        }
    }

    private void covers(String tekst) {
        int end = 0;
        for (Token token : tokenizer.tokenize(tekst)) {
            assertThat(isSpace(tekst.substring(end, token.bereik().begin()))).isTrue();
            assertThat(token.vorm()).isEqualTo(token.bereik().van(tekst));
            assertThat(token.vorm().chars().filter(c -> Chunks.isSpace((char) c)))
                    .isEmpty();
            end = token.bereik().eind();
        }
        assertThat(isSpace(tekst.substring(end))).isTrue();
    }

    private static boolean isSpace(String tekst) {
        return tekst.chars().allMatch(c -> Chunks.isSpace((char) c));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a-", "1,", "'", "http://", "A. "})
    void eenMiljoenTekensWordtGewoonGeknipt(String stuk) {
        String tekst = stuk.repeat(1_000_000 / stuk.length());
        assertThat(tokenizer.tokenize(tekst)).isNotEmpty();
    }

    private List<String> forms(String tekst) {
        return tokenizer.tokenize(tekst).stream().map(Token::vorm).toList();
    }
}
