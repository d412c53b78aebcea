// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.List;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * How far probabilities lie from what came true: Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using
 * Bayesian Binning" (2015).
 */
public final class CalibrationError {

    private CalibrationError() {}

    /**
     * One probability and what came of it.
     *
     * @param probability from 0 to 1
     * @param cameTrue whether it did
     */
    public record Prediction(double probability, boolean cameTrue) {

        public Prediction {
            if (!(probability >= 0 && probability <= 1)) {
                throw new OngeldigeWaardeException("kans " + probability, "een kans ligt van 0 tot en met 1");
            }
        }
    }

    /**
     * The expected calibration error, from 0 (each probability comes true as often as it says) to 1: the difference between mean
     * probability and share that came true, per bin of equal width, weighed by the size of the bin.
     *
     * @param predictions at least one
     * @param bins number of bins, at least 1; 10 is common
     */
    public static double expected(List<Prediction> predictions, int bins) {
        if (predictions.isEmpty() || bins < 1) {
            throw new OngeldigeWaardeException(
                    predictions.size() + " voorspellingen in " + bins + " vakken",
                    "er is minstens 1 voorspelling en 1 vak");
        }
        double[] surplus = new double[bins];
        for (Prediction p : predictions) {
            int bin = Math.min(bins - 1, (int) (p.probability() * bins));
            surplus[bin] += p.probability() - (p.cameTrue() ? 1 : 0);
        }
        double sum = 0;
        for (double difference : surplus) {
            sum += Math.abs(difference);
        }
        return sum / predictions.size();
    }
}
