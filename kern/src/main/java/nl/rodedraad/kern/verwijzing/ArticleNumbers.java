// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Reads article numbers in all their shapes: "12", "6:162", "2.3.1", "15n", "XIIA", "P 2", "3 bis". */
final class ArticleNumbers {

    private static final int MOST_DIGITS = 5;
    private static final int MOST_LETTERS = 2;

    private final Tokens tokens;
    private final Grammar grammar;

    ArticleNumbers(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** The token after the article number that begins here, or -1 when none does. */
    int end(int from) {
        if (tokens.isNumber(from)) {
            return tokens.length(from) > MOST_DIGITS ? -1 : endOfParts(from);
        }
        if (!tokens.isWord(from) || !tokens.isUpper(from)) {
            return -1;
        }
        if (isRoman(from)) {
            return from + 1;
        }
        return tokens.length(from) == 1 ? endOfLetterNumber(from) : -1;
    }

    /** The article number between both tokens, without what emphasis or line ends put in it. */
    String written(int from, int end) {
        StringBuilder number = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean apart = i > from && !tokens.isGlued(i);
            number.append(apart ? " " : "").append(tokens.written(i));
        }
        return number.toString();
    }

    private int endOfParts(int from) {
        int at = from + 1;
        boolean more = true;
        while (more) {
            int end = at;
            if ((tokens.isSign(at, '.') || tokens.isSign(at, ':')) && tokens.isGlued(at) && isPart(at + 1)) {
                end = at + 2;
            } else if (isSuffix(at)) {
                end = at + 1;
            }
            more = end > at;
            at = end;
        }
        return grammar.role(tokens.word(at)) == Role.REPETITION ? at + 1 : at;
    }

    private boolean isPart(int i) {
        return tokens.isNumber(i) && tokens.isGlued(i) && tokens.length(i) <= MOST_DIGITS;
    }

    private boolean isSuffix(int i) {
        if (!tokens.isWord(i) || !tokens.isGlued(i)) {
            return false;
        }
        Role role = grammar.role(tokens.word(i));
        return role == Role.REPETITION
                || (tokens.length(i) <= MOST_LETTERS && (role == Role.NONE || tokens.length(i) == 1));
    }

    private boolean isRoman(int i) {
        int length = tokens.length(i);
        if (length > 7) {
            return false;
        }
        String word = tokens.written(i);
        int numerals = 0;
        while (numerals < length && "IVXLC".indexOf(word.charAt(numerals)) >= 0) {
            numerals++;
        }
        return numerals > 0
                && (numerals == length
                        || (numerals == length - 1 && "ABCDEabcdefg".indexOf(word.charAt(numerals)) >= 0));
    }

    private int endOfLetterNumber(int from) {
        int at = tokens.isSign(from + 1, '.') && tokens.isGlued(from + 1) ? from + 2 : from + 1;
        boolean near = at == from + 1 || tokens.isGlued(at);
        if (near && tokens.isNumber(at) && tokens.length(at) <= 3 && !tokens.isBarrier(at)) {
            return endOfParts(at);
        }
        return -1;
    }
}
