// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;
import java.util.Locale;

/** Guesses the lemma of a word that the dictionary does not have, by what it ends with. */
final class UnknownWords {

    private static final int SHORTEST_ENDING = 5;
    private static final int LONGEST_WORD = 64;
    private static final int LOWEST_LEVEL = 12;

    private final Lexicon lexicon;
    private final LemmaPreference preference;
    private final CompoundSplitter splitter;

    UnknownWords(Lexicon lexicon, LemmaPreference preference, CompoundSplitter splitter) {
        this.lexicon = lexicon;
        this.preference = preference;
        this.splitter = splitter;
    }

    /**
     * The lemma of a compound by its last part, else the word without a genitive or plural 's, else the word.
     *
     * @param woord in lower case
     * @param ordinary false for what is written with a capital, and may be a name
     */
    String lemma(String woord, boolean ordinary) {
        List<Part> parts = splitter.split(woord);
        if (!parts.isEmpty()) {
            Part head = parts.get(parts.size() - 1);
            return woord.substring(0, head.begin()) + head.lemma();
        }
        if (woord.endsWith("'s")) {
            return woord.substring(0, woord.length() - 2);
        }
        return ordinary && woord.length() <= LONGEST_WORD ? byEnding(woord) : woord;
    }

    /** The longest ending that is a common noun gives the lemma ("covidmaatregelen" gives "covidmaatregel"). */
    private String byEnding(String woord) {
        for (int begin = Part.SHORTEST; begin <= woord.length() - SHORTEST_ENDING; begin++) {
            String ending = woord.substring(begin);
            if (lexicon.level(ending) >= LOWEST_LEVEL) {
                List<Reading> nouns = lexicon.readings(ending).stream()
                        .filter(r -> r.is("ZNW"))
                        .toList();
                if (!nouns.isEmpty()) {
                    return woord.substring(0, begin)
                            + preference.best(nouns).lemma().toLowerCase(Locale.ROOT);
                }
            }
        }
        return woord;
    }
}
