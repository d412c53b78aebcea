// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/** Cuts the sentences of a text into blocks for which themes are judged: paragraphs, and long paragraphs in pieces. */
final class Blokken {

    /** A theme is seldom carried on for longer without being named again. */
    private static final int MOST_SENTENCES = 6;

    private Blokken() {}

    /**
     * The blocks, each as a range of sentence numbers.
     *
     * @param tekst the text in which the sentences stand; an empty line ends a block
     */
    static List<Bereik> van(String tekst, List<Zin> zinnen) {
        List<Bereik> blokken = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= zinnen.size(); i++) {
            if (i == zinnen.size()
                    || i - begin == MOST_SENTENCES
                    || emptyLineBetween(tekst, zinnen.get(i - 1), zinnen.get(i))) {
                blokken.add(new Bereik(begin, i));
                begin = i;
            }
        }
        return blokken;
    }

    private static boolean emptyLineBetween(String tekst, Zin voor, Zin na) {
        return tekst.substring(voor.bereik().eind(), na.bereik().begin()).indexOf("\n\n") >= 0;
    }
}
