// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the people and organisations that a piece of a sentence names, by a documented list of words. */
final class Getroffenen {

    private static final String LIJST = "getroffenen";

    private final Set<String> woorden = new TreeSet<>(Woordenlijsten.termen(LIJST));

    /** Those named between two words, each with its article; in order, each once. */
    List<Stuk> in(Zinsbouw zin, int van, int tot) {
        List<Stuk> gevonden = new ArrayList<>();
        for (int i = van; i < tot; i++) {
            if (woorden.contains(zin.lemma(i))) {
                int begin = i > van && ARTICLES.contains(zin.vorm(i - 1)) ? i - 1 : i;
                gevonden.add(zin.stuk(begin, i + 1));
            }
        }
        return gevonden;
    }

    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "deze", "die", "onze", "hun");
}
