// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;
import java.util.Set;

/** Recognises the name of a regulation by its form, for names that no register has. */
final class UnknownName {

    private static final Set<String> TYPES = Set.of(
            "wet",
            "besluit",
            "regeling",
            "verordening",
            "wetboek",
            "reglement",
            "statuut",
            "beschikking",
            "verdrag",
            "richtlijn",
            "code",
            "beleidsregel",
            "beleidsregels",
            "protocol",
            "overeenkomst",
            "convenant");
    private static final int LONGEST = 12;
    private static final int LONGEST_TITLE = 40;

    private UnknownName() {}

    /** The token after a name of a regulation that begins here, or {@code from} when it has not the form of one. */
    static int end(Tokens tokens, Grammar grammar, int from) {
        int type = lastType(tokens, from);
        if (type < 0) {
            return from;
        }
        int dated = afterDate(tokens, grammar, type + 1);
        if (dated > type + 1) {
            return dated;
        }
        boolean year = tokens.isNumber(type + 1) && tokens.length(type + 1) == 4 && !tokens.isBarrier(type + 1);
        return year ? type + 2 : afterCapitals(tokens, type + 1);
    }

    private static int lastType(Tokens tokens, int from) {
        int type = -1;
        int at = from;
        while (at < from + LONGEST
                && (at == from || !tokens.isBarrier(at))
                && (tokens.isWord(at) || tokens.isSign(at, '-'))) {
            if (tokens.isWord(at) && isType(tokens.written(at))) {
                type = at;
            }
            at++;
        }
        return type;
    }

    /** "van 22 december 1994 tot wijziging van de Archiefwet": the title runs on to the next sign. */
    private static int afterDate(Tokens tokens, Grammar grammar, int from) {
        boolean dated = grammar.role(tokens.word(from)) == Role.OF
                && tokens.isNumber(from + 1)
                && grammar.role(tokens.word(from + 2)) == Role.MONTH
                && tokens.isNumber(from + 3);
        int at = dated ? from + 4 : from;
        boolean titled = dated
                && tokens.isWord(at)
                && (tokens.written(at).equals("tot") || tokens.written(at).equals("houdende"));
        while (titled && at < from + LONGEST_TITLE && tokens.isWord(at) && !tokens.isBarrier(at)) {
            at++;
        }
        return at;
    }

    /** Goes on to the last word with a capital that at most two others part from the one before. */
    private static int afterCapitals(Tokens tokens, int from) {
        int end = from;
        for (int at = from; at < from + LONGEST && at <= end + 2 && tokens.isWord(at) && !tokens.isBarrier(at); at++) {
            end = tokens.isUpper(at) ? at + 1 : end;
        }
        return end;
    }

    private static boolean isType(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TYPES.stream().anyMatch(lower::endsWith);
    }
}
