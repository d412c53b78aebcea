// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * What became of a knelpunt from one edition to the next of the same organisation.
 *
 * @param vorigJaar year of the edition compared with: the last before in which it was named; 0 when there is none
 * @param jaar year of this edition
 * @param oordeel the verdict
 * @param score how sure, 0–1; 1 for a decision
 * @param aanwijzingen what the verdict rests on, heaviest first
 * @param toen ids of its knelpunten in the earlier edition; empty when there is none
 * @param nu ids of its knelpunten in this edition; empty when it is not named
 * @param naast the passages that show it best, side by side; for {@link Oordeel#OPGELOST} the passage that says so, unless only a
 *     decision says it; empty where there is nothing to compare
 * @param gemist editions of the whole set between the two years of which no Stand of this organisation was read
 * @param herkomst whether the verdict is a proposal or a decision
 */
public record Stap(
        int vorigJaar,
        int jaar,
        Oordeel oordeel,
        double score,
        List<Aanwijzing> aanwijzingen,
        List<String> toen,
        List<String> nu,
        Optional<Naast> naast,
        List<Integer> gemist,
        Herkomst herkomst) {

    public Stap {
        aanwijzingen = List.copyOf(aanwijzingen);
        toen = List.copyOf(toen);
        nu = List.copyOf(nu);
        gemist = List.copyOf(gemist);
        if (oordeel == Oordeel.OPGELOST && naast.isEmpty() && !herkomst.beslist()) {
            throw new OngeldigeWaardeException(
                    "opgelost in " + jaar + " zonder passage",
                    "opgelost vraagt een passage of een beslissing die dat zegt");
        }
    }
}
