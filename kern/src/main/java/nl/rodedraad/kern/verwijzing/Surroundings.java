// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;
import java.util.Set;

/** Looks at what a name is glued to: a name that is part of a compound only hints at its law. */
final class Surroundings {

    private static final Set<String> FOREIGN = Set.of(
            "belgische",
            "duitse",
            "franse",
            "britse",
            "engelse",
            "amerikaanse",
            "russische",
            "turkse",
            "italiaanse",
            "spaanse",
            "poolse",
            "zweedse",
            "deense",
            "noorse",
            "oostenrijkse",
            "zwitserse",
            "indonesische",
            "surinaamse",
            "chinese",
            "japanse",
            "vlaamse",
            "ierse",
            "hongaarse");
    private static final int LONGEST_FOREIGN = 14;

    private Surroundings() {}

    static Law check(Tokens tokens, int from, Law law) {
        if (from > 0 && law.source().soort() == VerwijzingSoort.WET && isForeign(tokens, from - 1)) {
            String reden = "'" + tokens.written(from - 1) + "' wijst op een regeling van een ander land";
            return Law.unknown(law.end(), reden);
        }
        boolean before = from > 0 && tokens.isGlued(from) && tokens.isSign(from - 1, '-');
        boolean behind = tokens.isSign(law.end(), '-')
                && tokens.isGlued(law.end())
                && tokens.isWord(law.end() + 1)
                && tokens.isGlued(law.end() + 1);
        return before || behind ? law.withTwijfel("de naam staat in een samengesteld woord") : law;
    }

    private static boolean isForeign(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.length(i) <= LONGEST_FOREIGN
                && FOREIGN.contains(tokens.written(i).toLowerCase(Locale.ROOT));
    }
}
