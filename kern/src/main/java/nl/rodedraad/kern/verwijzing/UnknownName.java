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

    private UnknownName() {}

    /** The token after a name of a regulation that begins here, or {@code from} when it has not the form of one. */
    static int end(Tokens tokens, int from) {
        int type = -1;
        int at = from;
        while (at < from + LONGEST && tokens.isWord(at) && (at == from || !tokens.isBarrier(at))) {
            if (isType(tokens.written(at))) {
                type = at;
            }
            at++;
        }
        if (type < 0) {
            return from;
        }
        boolean year = tokens.isNumber(type + 1) && tokens.length(type + 1) == 4 && !tokens.isBarrier(type + 1);
        return year ? type + 2 : type + 1;
    }

    private static boolean isType(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TYPES.stream().anyMatch(lower::endsWith);
    }
}
