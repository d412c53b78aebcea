// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.Set;

/** The words that carry grammar rather than content: articles, pronouns, conjunctions, prepositions, auxiliaries. */
final class FunctionWords {

    static final Set<String> ALL = WordList.words("functiewoorden.txt");

    private FunctionWords() {}
}
