// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/**
 * A sentence, cut into words, as features and word lists see it.
 *
 * @param bereik where it stands in the interpreted text
 * @param tekst the letters
 * @param woorden its words in order, without punctuation
 * @param genormaliseerd its words in lower case, with one space before, between and after
 */
record Zin(Bereik bereik, String tekst, List<Woord> woorden, String genormaliseerd) {

    Zin {
        woorden = List.copyOf(woorden);
    }

    /**
     * A word of a sentence.
     *
     * @param vorm the word in lower case
     * @param lemma its dictionary form
     * @param delen lemmas of the parts of a compound; its own lemma alone when it is none
     * @param bereik where it stands in the interpreted text
     */
    record Woord(String vorm, String lemma, List<String> delen, Bereik bereik) {}

    boolean bevat(String woordgroep) {
        return genormaliseerd.contains(" " + woordgroep + " ");
    }
}
