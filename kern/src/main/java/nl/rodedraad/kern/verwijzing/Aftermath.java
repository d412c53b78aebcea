// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Set;

/** Looks at what stands behind a name: a year or a country there makes it another regulation. */
final class Aftermath {

    private static final Set<String> PLACES = Set.of("BES", "Aruba", "Cura\u00e7ao", "Sint");

    private static final int HEAVIEST = 1;

    private Aftermath() {}

    /** The law as what stands behind its name makes it; {@code onward} tells that the name begins longer names too. */
    static Law check(Tokens tokens, Grammar grammar, Law law, int words, boolean onward) {
        int next = law.end();
        if (tokens.isBarrier(next) || law.source().soort() != VerwijzingSoort.WET) {
            return law;
        }
        if (isYear(tokens, next)) {
            String name = "'" + law.source().titel() + "' met jaartal " + tokens.written(next);
            return Law.unknown(next + 1, name + " staat niet in het register");
        }
        if (tokens.isWord(next) && tokens.length(next) <= 8 && PLACES.contains(tokens.written(next))) {
            return Law.unknown(
                    next + 1, "'" + law.source().titel() + " " + tokens.written(next) + "' staat niet in het register");
        }
        int bracket = tokens.isSign(next, '(') ? next + 1 : next;
        boolean old = tokens.isWord(bracket)
                && tokens.length(bracket) == 3
                && tokens.written(bracket).equals("oud");
        if (old) {
            return law.withTwijfel("'oud' verwijst naar een eerdere tekst of regeling");
        }
        boolean plain = tokens.isWord(next) && grammar.role(tokens.word(next)) == Role.NONE;
        boolean longer =
                plain && (tokens.isUpper(next) || (words == 1 && law.source().rang() > HEAVIEST));
        return onward && longer
                ? law.withTwijfel("na de naam staat '" + tokens.written(next) + "'; dit kan een andere regeling zijn")
                : law;
    }

    private static boolean isYear(Tokens tokens, int i) {
        boolean four =
                tokens.isNumber(i) && tokens.length(i) == 4 && !tokens.isSign(i + 1, '/') && !tokens.isSign(i + 1, '-');
        return four && (tokens.value(i) / 100 == 19 || tokens.value(i) / 100 == 20);
    }
}
