// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Looks at what a name is glued to: a name that is part of a compound only hints at its law. */
final class Surroundings {

    private Surroundings() {}

    static Law check(Tokens tokens, int from, Law law) {
        boolean before = from > 0 && tokens.isGlued(from) && tokens.isSign(from - 1, '-');
        boolean behind = tokens.isSign(law.end(), '-')
                && tokens.isGlued(law.end())
                && tokens.isWord(law.end() + 1)
                && tokens.isGlued(law.end() + 1);
        return before || behind ? law.withTwijfel("de naam staat in een samengesteld woord") : law;
    }
}
