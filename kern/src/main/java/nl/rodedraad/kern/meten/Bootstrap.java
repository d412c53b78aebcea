// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * The percentile bootstrap of Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13: draws as many units
 * as there are, with replacement, and measures again, many times.
 *
 * @param rounds how many times, at least 1; 1,000 or more for an interval of 95%
 * @param confidence the share of rounds that lies within the interval, between 0 and 1
 * @param seed where the draws begin; the same seed gives the same interval
 */
public record Bootstrap(int rounds, double confidence, long seed) {

    public Bootstrap {
        if (rounds < 1 || !(confidence > 0 && confidence < 1)) {
            throw new OngeldigeWaardeException(
                    rounds + " ronden, zekerheid " + confidence,
                    "er is minstens 1 ronde en de zekerheid ligt tussen 0 en 1");
        }
    }

    /**
     * The interval of a measure over independent units, such as documents.
     *
     * @param units at least one
     */
    public <T> Interval interval(List<T> units, ToDoubleFunction<List<T>> measure) {
        if (units.isEmpty()) {
            throw new OngeldigeWaardeException("een lege lijst", "er is minstens 1 waarneming om uit te trekken");
        }
        Random random = new Random(seed);
        double[] values = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            values[round] = measure.applyAsDouble(draw(units, random));
        }
        Arrays.sort(values);
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(values, tail), quantile(values, 1 - tail));
    }

    private static <T> List<T> draw(List<T> units, Random random) {
        List<T> drawn = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            drawn.add(units.get(random.nextInt(units.size())));
        }
        return drawn;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
