// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Token;
import nl.rodedraad.kern.taal.Tokenizer;

/** The words of a text that carry content: lemmas, and the parts of compounds. Safe for use by several threads. */
public final class Inhoudswoorden {

    private static final int SHORTEST_WORD = 3;

    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;

    public Inhoudswoorden(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
    }

    /** The lemmas of the content words and of the parts of compounds, in order, as often as they occur. */
    public List<String> van(String tekst) {
        List<String> woorden = new ArrayList<>();
        for (Token token : tokenizer.tokenize(tekst)) {
            String vorm = token.vorm();
            if (!Character.isLetter(vorm.codePointAt(0))
                    || vorm.endsWith(".")
                    || Dutch.isFunctionWord(vorm.toLowerCase(Locale.ROOT))) {
                continue;
            }
            Set<String> delen = new TreeSet<>(lemmatizer.delen(vorm));
            delen.add(lemmatizer.lemma(vorm));
            delen.stream()
                    .filter(deel -> deel.length() >= SHORTEST_WORD && !Dutch.isFunctionWord(deel))
                    .forEach(woorden::add);
        }
        return woorden;
    }
}
