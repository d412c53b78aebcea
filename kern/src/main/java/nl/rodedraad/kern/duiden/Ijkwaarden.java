// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Comparator;
import java.util.List;

/**
 * How scores of a model become probabilities and choices.
 *
 * @param temperatuur divides the scores of the functions before the softmax (Guo et al., "On Calibration of Modern Neural
 *     Networks", ICML 2017)
 * @param voorrang what every function but context gets on top of its score before the highest is chosen: context is far more common
 *     than any other, and a missed knelpunt costs a reader more than one to take out
 * @param thema from the score of a theme in a text to its probability
 * @param knelpunt from the score of "states a knelpunt" in a text to its probability
 */
record Ijkwaarden(double temperatuur, double voorrang, Platt thema, Platt knelpunt) {

    private static final int CONTEXT = DuidModel.klasse(Functie.CONTEXT);

    /** Probabilities, 0–1 and together 1, of the functions in their order. */
    double[] kansen(double[] scores) {
        double hoogste = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            hoogste = Math.max(hoogste, score);
        }
        double[] kansen = new double[scores.length];
        double som = 0;
        for (int k = 0; k < scores.length; k++) {
            kansen[k] = StrictMath.exp((scores[k] - hoogste) / temperatuur);
            som += kansen[k];
        }
        for (int k = 0; k < scores.length; k++) {
            kansen[k] /= som;
        }
        return kansen;
    }

    /** Number of the chosen function. */
    int hoogste(double[] scores) {
        return hoogste(scores, voorrang);
    }

    /** Number of the highest score, with priority for all functions but context. */
    static int hoogste(double[] scores, double voorrang) {
        int beste = CONTEXT;
        double hoogste = scores[CONTEXT];
        for (int k = 0; k < scores.length; k++) {
            if (k != CONTEXT && scores[k] + voorrang > hoogste) {
                beste = k;
                hoogste = scores[k] + voorrang;
            }
        }
        return beste;
    }

    /** Probability, 0–1, that a sentence names a problem: as knelpunt, as call, or in an example. */
    private double probleem(double[] scores) {
        double[] kansen = kansen(scores);
        return 1 - kansen[CONTEXT] - kansen[DuidModel.klasse(Functie.LICHTPUNT)];
    }

    /**
     * Log-odds, uncalibrated, that a text states a knelpunt: of the mean of the surest third of its sentences, so that in a long text
     * one odd sentence does not decide.
     *
     * @param functies of each sentence the scores of the functions
     */
    double knelpuntScore(List<double[]> functies) {
        return Platt.logit(functies.stream()
                .map(scores -> kansen(scores)[DuidModel.klasse(Functie.KNELPUNT)])
                .sorted(Comparator.reverseOrder())
                .limit((functies.size() + 2) / 3)
                .mapToDouble(kans -> kans)
                .average()
                .orElse(0));
    }

    /**
     * Log-odds, uncalibrated, of each theme in a text: those of the sentence that surest names a problem, and that theme with it.
     *
     * @param functies of each sentence the scores of the functions
     * @param themas of each sentence the scores of the themes, given that it names a problem
     */
    double[] themaScores(List<double[]> functies, List<double[]> themas) {
        double[] hoogste = new double[Schema.themas().slugs().size()];
        for (int z = 0; z < functies.size(); z++) {
            double probleem = probleem(functies.get(z));
            for (int k = 0; k < hoogste.length; k++) {
                hoogste[k] = Math.max(hoogste[k], probleem * sigmoid(themas.get(z)[k]));
            }
        }
        for (int k = 0; k < hoogste.length; k++) {
            hoogste[k] = Platt.logit(hoogste[k]);
        }
        return hoogste;
    }

    /** Probability, 0–1 and uncalibrated, that one sentence names a problem with this theme. */
    double themaKans(double[] functies, double thema) {
        return probleem(functies) * sigmoid(thema);
    }

    private static double sigmoid(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** Probability, 0–1, that a text states a knelpunt. */
    double knelpuntKans(List<double[]> functies) {
        return knelpunt.kans(knelpuntScore(functies));
    }

    /** Probability, 0–1, of each theme in a text. */
    double[] themaKansen(List<double[]> functies, List<double[]> themas) {
        double[] kansen = themaScores(functies, themas);
        for (int k = 0; k < kansen.length; k++) {
            kansen[k] = thema.kans(kansen[k]);
        }
        return kansen;
    }

    List<String> lines() {
        return List.of(
                "temperatuur\t" + DuidModel.number(temperatuur),
                "voorrang\t" + DuidModel.number(voorrang),
                "thema\t" + thema.line(),
                "knelpunt\t" + knelpunt.line());
    }
}
