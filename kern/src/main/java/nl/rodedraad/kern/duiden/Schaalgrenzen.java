// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Where a score goes over from one point of a scale to the next.
 *
 * @param grenzen lowest score of point 2, of point 3 and so on, ascending
 */
record Schaalgrenzen(List<Double> grenzen) {

    Schaalgrenzen {
        grenzen = List.copyOf(grenzen);
    }

    /** The point, from 1, that a score stands for. */
    int punt(double score) {
        int punt = 1;
        for (double grens : grenzen) {
            punt += score >= grens ? 1 : 0;
        }
        return punt;
    }

    /** The bounds that give each of {@code punten} points as often as readers gave it. */
    static Schaalgrenzen passend(double[] scores, int[] gegeven, int punten) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        List<Double> grenzen = new ArrayList<>();
        for (int punt = 2; punt <= punten; punt++) {
            int eronder = 0;
            for (int waarde : gegeven) {
                eronder += waarde < punt ? 1 : 0;
            }
            double grens = eronder < sorted.length ? sorted[eronder] : sorted[sorted.length - 1] + 1;
            grenzen.add(Math.round(grens * 1000) / 1000.0);
        }
        return new Schaalgrenzen(grenzen);
    }

    String line() {
        return grenzen.stream()
                .map(grens -> String.format(Locale.ROOT, "%.3f", grens))
                .collect(Collectors.joining("\t"));
    }

    static Schaalgrenzen of(String line) {
        return new Schaalgrenzen(DoubleStream.of(Arrays.stream(line.split("\t"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .boxed()
                .toList());
    }
}
