// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * What was found against what should be found, with the measures of Van Rijsbergen, "Information Retrieval" (1979), chapter 7.
 *
 * <p>Where there is nothing to find and nothing was found, precision, recall and F1 are 1; where only one of both is empty, they
 * are 0.
 *
 * @param truePositives found and right, 0 or more
 * @param falsePositives found and wrong, 0 or more
 * @param falseNegatives right and not found, 0 or more
 */
public record Counts(long truePositives, long falsePositives, long falseNegatives) {

    public Counts {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
            throw new OngeldigeWaardeException(
                    truePositives + ", " + falsePositives + ", " + falseNegatives, "een telling is 0 of meer");
        }
    }

    /** Compares two sets. */
    public static <T> Counts of(Set<? extends T> verwacht, Set<? extends T> gevonden) {
        long both = gevonden.stream().filter(verwacht::contains).count();
        return new Counts(both, gevonden.size() - both, verwacht.size() - both);
    }

    /** The counts of several texts together, for micro averages. */
    public static Counts sum(List<Counts> all) {
        return all.stream().reduce(new Counts(0, 0, 0), Counts::plus);
    }

    public Counts plus(Counts ander) {
        return new Counts(
                truePositives + ander.truePositives,
                falsePositives + ander.falsePositives,
                falseNegatives + ander.falseNegatives);
    }

    /** The share of what was found that is right, from 0 to 1. */
    public double precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** The share of what is right that was found, from 0 to 1. */
    public double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private double share(long part, long whole) {
        boolean nothing = truePositives + falsePositives + falseNegatives == 0;
        return nothing ? 1 : whole == 0 ? 0 : (double) part / whole;
    }
}
