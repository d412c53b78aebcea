// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.taal.Token;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.taal.WordClass;

/**
 * Finds noun groups in a text: a noun with the adjectives before it, and at most one more such group behind a preposition ("trage
 * toegang tot medische gegevens").
 */
final class Woordgroepen {

    private static final int SHORTEST = 3;
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> LINKS =
            Set.of("van", "voor", "bij", "tussen", "tot", "met", "over", "aan", "naar", "op", "in", "uit", "zonder");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een");

    private final Tokenizer tokenizer;

    Woordgroepen(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The noun groups as written, shorter ones within longer ones too, in order of place. */
    List<String> in(String tekst) {
        List<Token> tokens = tokenizer.tokenize(tekst);
        List<String> groepen = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); begin++) {
            int kern = eind(tokens, begin, tekst);
            if (kern < 0) {
                continue;
            }
            groepen.add(letters(tokens, begin, kern, tekst));
            int verder = naVoorzetsel(tokens, kern, tekst);
            int einde = verder < 0 ? -1 : eind(tokens, verder, tekst);
            if (einde >= 0 && !klein(tokens.get(einde)).equals(klein(tokens.get(kern)))) {
                groepen.add(letters(tokens, begin, einde, tekst));
            }
        }
        return groepen;
    }

    /** The index of the noun that ends the group that begins here; -1 when none begins here. */
    private static int eind(List<Token> tokens, int begin, String tekst) {
        for (int i = begin; i < tokens.size() && i <= begin + MOST_ADJECTIVES; i++) {
            if (i > begin && !aaneen(tokens, i, tekst)) {
                return -1;
            }
            WordClass soort = soort(tokens.get(i));
            if (soort == WordClass.NOUN) {
                return i;
            }
            if (soort != WordClass.ADJECTIVE) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the group behind a preposition begins, an article passed over; -1 when no preposition follows. */
    private static int naVoorzetsel(List<Token> tokens, int kern, String tekst) {
        int i = kern + 1;
        if (i >= tokens.size() || !aaneen(tokens, i, tekst) || !LINKS.contains(klein(tokens.get(i)))) {
            return -1;
        }
        i++;
        if (i < tokens.size() && ARTICLES.contains(klein(tokens.get(i)))) {
            i++;
        }
        return i < tokens.size() ? i : -1;
    }

    /** Whether only one space stands between a word and the one before it. */
    private static boolean aaneen(List<Token> tokens, int i, String tekst) {
        int eind = tokens.get(i - 1).bereik().eind();
        int begin = tokens.get(i).bereik().begin();
        return begin == eind + 1 && tekst.charAt(eind) == ' ';
    }

    private static WordClass soort(Token token) {
        String vorm = token.vorm();
        boolean woord = vorm.length() >= SHORTEST
                && Character.isLetter(vorm.charAt(0))
                && !vorm.endsWith(".")
                && !Dutch.isFunctionWord(klein(token));
        return woord ? Dutch.wordClass(vorm) : WordClass.OTHER;
    }

    private static String klein(Token token) {
        return token.vorm().toLowerCase(Locale.ROOT);
    }

    private static String letters(List<Token> tokens, int begin, int eind, String tekst) {
        return tekst.substring(
                tokens.get(begin).bereik().begin(), tokens.get(eind).bereik().eind());
    }
}
