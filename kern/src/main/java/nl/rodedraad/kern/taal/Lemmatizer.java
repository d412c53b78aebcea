// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;

/** Finds the dictionary form of a Dutch word, and the parts of a compound. Safe for use by several threads. */
public interface Lemmatizer {

    /**
     * The lemma in lower case ("Knelpunten" gives "knelpunt"). A word that is not known comes back in lower case.
     */
    String lemma(String woord);

    /**
     * The lemmas of the parts of a compound, left to right ("gegevensuitwisseling" gives "gegeven", "uitwisseling"); a word
     * that is no compound gives its own lemma alone.
     */
    List<String> delen(String woord);
}
