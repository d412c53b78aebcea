// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among everything that a found name may mean. */
final class NameChoice {

    private static final int LOWER_CASE_WORD = 1;
    private static final int LOWER_CASE = 2;
    private static final int FEW_WORDS = 2;

    private static final int HEAVIEST = 1;
    private static final int SHORTEST_LAW_WORD = 9;

    private NameChoice() {}

    /**
     * What the name leads to, or null when it is not written as any of them.
     *
     * @param context what the text named before; a namesake among it goes before the others
     */
    static @Nullable Law choose(Tokens tokens, int from, Names.Match match, boolean withArticle, Context context) {
        String written = oneLine(tokens.written(from, match.end()));
        int best = match.names().stream()
                .mapToInt(name -> name.agreement(written, withArticle))
                .max()
                .orElse(0);
        if (best == 0) {
            return null;
        }
        List<Name> agreeing = match.names().stream()
                .filter(name -> name.agreement(written, withArticle) == best)
                .sorted(Comparator.comparingInt(name -> name.bron().rang()))
                .toList();
        agreeing = named(agreeing, context);
        Name chosen = agreeing.get(0);
        boolean lower = best == LOWER_CASE_WORD && !withArticle;
        if (lower ? !isLawWord(chosen, written) : isTooVague(tokens, from, match.end(), chosen, withArticle)) {
            return null;
        }
        if (best <= LOWER_CASE && !withArticle && match.end() - from <= FEW_WORDS && isLight(chosen.bron())) {
            return null;
        }
        if (lower) {
            return Law.of(match.end(), chosen.bron(), "de naam is met een kleine letter geschreven");
        }
        if (chosen.soort() == Name.Soort.ZONDER_JAAR) {
            return Law.of(
                    match.end(),
                    chosen.bron(),
                    "zonder jaartal kan ook een eerdere regeling met deze naam bedoeld zijn");
        }
        String doubt = chosen.soort() == Name.Soort.WOORD ? OrganisationDoubt.word(tokens, from) : doubt(agreeing);
        return Law.of(match.end(), chosen.bron(), doubt);
    }

    /** Of namesakes the one that the text named before, when that is one; else all of them. */
    private static List<Name> named(List<Name> agreeing, Context context) {
        List<Name> before = agreeing.stream()
                .filter(name -> context.hasNamed(name.bron().id()))
                .toList();
        return before.size() == 1 ? before : agreeing;
    }

    /** No law: "huishoudelijk reglement" and "algemene voorwaarden" are mostly not the regulations called so. */
    private static boolean isLight(Source source) {
        return source.soort() == VerwijzingSoort.WET && source.rang() > HEAVIEST;
    }

    /** A word such as "participatiewet": the law is likely meant, with a small letter. */
    private static boolean isLawWord(Name name, String written) {
        Source source = name.bron();
        return source.soort() == VerwijzingSoort.WET
                && source.rang() <= HEAVIEST
                && written.length() >= SHORTEST_LAW_WORD
                && written.endsWith("wet");
    }

    /** An ambiguous name without an article needs "de" before it, or the text to itself. */
    private static boolean isTooVague(Tokens tokens, int from, int end, Name name, boolean withArticle) {
        if (withArticle || name.soort() != Name.Soort.DUBBELZINNIG) {
            return false;
        }
        boolean abbreviation = end == from + 1
                && tokens.length(from) == 2
                && tokens.written(from).equals(name.vorm());
        boolean alone = from == 0 && tokens.count() == end;
        String before = from > 0 && tokens.length(from - 1) == 2 ? tokens.written(from - 1) : "";
        boolean compound = tokens.isSign(end, '-') && tokens.isGlued(end);
        return !abbreviation || compound || !(alone || before.equals("de") || before.equals("De"));
    }

    private static String doubt(List<Name> agreeing) {
        Source chosen = agreeing.get(0).bron();
        long equals = agreeing.stream()
                .map(Name::bron)
                .filter(source -> source.rang() == chosen.rang())
                .map(Source::id)
                .distinct()
                .count();
        return equals > 1 ? "er zijn " + equals + " regelingen met deze naam; de waarschijnlijkste is gekozen" : "";
    }

    private static String oneLine(String written) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean blank = TextCutter.isBlank(c);
            if (!blank && c != '*' && c != '\u00ad') {
                line.append(c);
            } else if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
