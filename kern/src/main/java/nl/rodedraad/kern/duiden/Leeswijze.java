// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/** A way to learn from labelled examples to judge others, so that ways can be compared on the same examples. */
interface Leeswijze {

    String naam();

    /** What this way makes of unseen blocks after it has learnt from these. */
    Oordelaar leer(Leerset leerset);

    /** Judges blocks that were not learnt from. */
    interface Oordelaar {

        Blokoordeel oordeel(Leerset.Blok blok);
    }

    /**
     * What is made of a block.
     *
     * @param functies the chosen function of each sentence
     * @param functiekansen of each sentence the probability, 0–1, of each function
     * @param knelpunt whether it states a knelpunt
     * @param themakansen probability, 0–1, of each theme in order of the scheme; 0.5 or more means yes
     */
    record Blokoordeel(
            List<Functie> functies, List<List<Double>> functiekansen, boolean knelpunt, List<Double> themakansen) {}
}
