// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * A draad over the editions: what became of it for each of its organisations, and on the whole.
 *
 * @param draad id of the draad
 * @param verlopen ids of the courses of its knelpunten, in order of organisation and year
 * @param stappen one for each edition in which one of its organisations has a Stand, from the first in which it is named
 */
public record Draadverloop(String draad, List<String> verlopen, List<Draadstap> stappen) {

    public Draadverloop {
        verlopen = List.copyOf(verlopen);
        stappen = List.copyOf(stappen);
    }

    /**
     * What became of a draad in one edition. The verdict counts organisations that were compared: solved or no longer named when
     * that is so for all of them; sharper or milder when more of them are; else persistent.
     *
     * @param jaar year of the edition
     * @param oordeel the verdict
     * @param score share, 0–1, of the compared organisations that agree with the verdict; 1 for a decision
     * @param organisaties names of the organisations by what became of it for them, in alphabetical order
     * @param naast the passages of the clearest step
     * @param herkomst whether the verdict is a proposal or a decision
     */
    public record Draadstap(
            int jaar,
            Oordeel oordeel,
            double score,
            Map<Oordeel, List<String>> organisaties,
            Optional<Naast> naast,
            Herkomst herkomst) {

        public Draadstap {
            organisaties = Collections.unmodifiableMap(new TreeMap<>(organisaties));
        }
    }
}
