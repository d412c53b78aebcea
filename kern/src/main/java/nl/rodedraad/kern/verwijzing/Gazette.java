// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Reads references to the Staatsblad, the Staatscourant and the Tractatenblad: "Stb. 2021, 123". */
final class Gazette {

    static final String WORDS = "stb staatsblad stcrt staatscourant trb tractatenblad";

    private static final String[] IDS = {"stb", "stcrt", "trb"};
    private static final int FIRST_YEAR = 1813;
    private static final int LAST_YEAR = 2099;

    private final Tokens tokens;
    private final Grammar grammar;
    private int at;

    Gazette(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    int end() {
        return at;
    }

    /** The id, such as "stb-2021-123"; empty when no year and number follow. */
    String read(int from) {
        String id = IDS[(grammar.value(tokens.word(from)) - 1) / 2];
        at = skip(from + 1, '.');
        at = skipDate(grammar.role(tokens.word(at)) == Role.OF ? at + 1 : at);
        int year = tokens.value(at);
        if (tokens.isBarrier(at) || tokens.length(at) != 4 || year < FIRST_YEAR || year > LAST_YEAR) {
            return "";
        }
        at++;
        int separated = at;
        at = skip(skip(skip(at, ','), '/'), '-');
        separated = at - separated + skipNumero();
        boolean number = separated > 0 && tokens.isNumber(at) && !tokens.isBarrier(at) && tokens.length(at) <= 6;
        return number ? id + "-" + year + "-" + tokens.value(at++) : "";
    }

    private int skipNumero() {
        if (grammar.role(tokens.word(at)) != Role.NUMERO) {
            return 0;
        }
        at = skip(at + 1, '.');
        return 1;
    }

    /** Skips "16 juni" before a year. */
    private int skipDate(int from) {
        boolean date = tokens.isNumber(from) && grammar.role(tokens.word(from + 1)) == Role.MONTH;
        return date ? from + 2 : from;
    }

    private int skip(int i, char sign) {
        return tokens.isSign(i, sign) ? i + 1 : i;
    }
}
