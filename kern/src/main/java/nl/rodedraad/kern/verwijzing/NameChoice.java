// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among everything that a found name may mean. */
final class NameChoice {

    private static final int LOWER_CASE_WORD = 1;

    private NameChoice() {}

    /** What the name leads to, or null when it is not written as any of them. */
    static @Nullable Law choose(Tokens tokens, int from, Names.Match match, boolean withArticle) {
        String written = oneLine(tokens.written(from, match.end()));
        int best = match.names().stream()
                .mapToInt(name -> name.agreement(written, withArticle))
                .max()
                .orElse(0);
        if (best == 0 || (!withArticle && best == LOWER_CASE_WORD)) {
            return null;
        }
        List<Name> agreeing = match.names().stream()
                .filter(name -> name.agreement(written, withArticle) == best)
                .sorted(Comparator.comparingInt(name -> name.bron().rang()))
                .toList();
        Name chosen = agreeing.get(0);
        if (chosen.soort() == Name.Soort.DUBBELZINNIG && !withArticle) {
            return null;
        }
        return Law.of(match.end(), chosen.bron(), doubt(agreeing));
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
