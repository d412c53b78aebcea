// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Tells when the name of an organisation may be an ordinary word. */
final class OrganisationDoubt {

    private static final int SHORTEST_SHOUT = 3;

    private OrganisationDoubt() {}

    /** Doubt about a name that is an ordinary word without its capital: at the start of a sentence the capital says nothing. */
    static String word(Tokens tokens, int from) {
        boolean start = tokens.isBarrier(from) || from == 0 || isSentenceEnd(tokens, from - 1);
        return start
                ? "aan het begin van een zin is niet te zien of '" + tokens.written(from) + "' de organisatie is"
                : "";
    }

    /** Doubt about an abbreviation of capitals between other words of capitals. */
    static String abbreviation(Tokens tokens, int from, int end) {
        boolean shouted =
                end == from + 1 && tokens.isAllUpper(from) && isShout(tokens, from - 1) && isShout(tokens, end);
        return shouted ? "de tekst eromheen staat ook in hoofdletters" : "";
    }

    private static boolean isShout(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.length(i) >= SHORTEST_SHOUT && tokens.isAllUpper(i);
    }

    private static boolean isSentenceEnd(Tokens tokens, int i) {
        return tokens.isSign(i, '.') || tokens.isSign(i, '!') || tokens.isSign(i, '?') || tokens.isSign(i, ':');
    }
}
