// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Reads what a text itself calls a law: "(hierna: Wams)", "(hierna: de wet)", "(Wams)". */
final class Definition {

    private Definition() {}

    static void read(Tokens tokens, int from, Source source, Context context) {
        if (!tokens.isSign(from, '(') || tokens.isBarrier(from)) {
            return;
        }
        int at = from + 1;
        boolean announced = isWord(tokens, at, "hierna") || isWord(tokens, at, "verder");
        if (announced) {
            at++;
            at = isWord(tokens, at, "te") ? at + 2 : at;
            at = tokens.isSign(at, ':') || tokens.isSign(at, ',') ? at + 1 : at;
        }
        at = isWord(tokens, at, "de") || isWord(tokens, at, "het") ? at + 1 : at;
        at = tokens.isSign(at, '\'') || tokens.isSign(at, '"') || tokens.isSign(at, '\u201c') ? at + 1 : at;
        define(tokens, at, announced, source, context);
    }

    private static void define(Tokens tokens, int at, boolean announced, Source source, Context context) {
        if (!tokens.isWord(at) || tokens.length(at) > 30) {
            return;
        }
        String word = tokens.written(at);
        if (announced && (word.equals("wet") || word.equals("regeling") || word.equals("besluit"))) {
            context.defineGeneral(source);
            return;
        }
        boolean capitals = word.chars().filter(Character::isUpperCase).count() >= 1;
        boolean closed = tokens.isSign(at + 1, ')')
                || tokens.isSign(at + 1, '\'')
                || tokens.isSign(at + 1, '"')
                || tokens.isSign(at + 1, '\u201d');
        if (closed && capitals && (announced || isInitial(word, source))) {
            context.define(word, source);
        }
    }

    /** A short word in brackets stands for the name when it begins with the same letter. */
    private static boolean isInitial(String word, Source source) {
        return word.length() > 1
                && word.length() <= 10
                && !source.titel().isEmpty()
                && Folding.fold(word.charAt(0)) == Folding.fold(source.titel().charAt(0));
    }

    private static boolean isWord(Tokens tokens, int i, String word) {
        return tokens.isWord(i)
                && tokens.length(i) == word.length()
                && tokens.written(i).equalsIgnoreCase(word);
    }
}
