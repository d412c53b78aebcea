// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * From a score to a probability by a logistic curve (Platt, "Probabilistic Outputs for Support Vector Machines", 1999), fitted on
 * scores of texts that the scoring model had not seen.
 *
 * @param helling factor of the score
 * @param verschuiving term beside it
 */
record Platt(double helling, double verschuiving) {

    private static final int STEPS = 200;

    /** A score and whether the thing scored is there. */
    record Geval(double score, boolean waar) {}

    /** Probability, 0–1. */
    double kans(double score) {
        return 1 / (1 + StrictMath.exp(-(helling * score + verschuiving)));
    }

    /** Log-odds of a probability, held within ±13.8 so that 0 and 1 have one too. */
    static double logit(double kans) {
        double binnen = Math.min(1 - 1e-6, Math.max(1e-6, kans));
        return StrictMath.log(binnen / (1 - binnen));
    }

    /** The curve with the highest likelihood, by Newton's method with Platt's smoothed targets. */
    static Platt fit(List<Geval> gevallen) {
        long positief = gevallen.stream().filter(Geval::waar).count();
        double hoog = (positief + 1.0) / (positief + 2.0);
        double laag = 1.0 / (gevallen.size() - positief + 2.0);
        double a = 1;
        double b = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 1e-6;
            double hab = 0;
            double hbb = 1e-6;
            for (Geval geval : gevallen) {
                double p = 1 / (1 + StrictMath.exp(-(a * geval.score() + b)));
                double fout = p - (geval.waar() ? hoog : laag);
                double w = p * (1 - p);
                ga += fout * geval.score();
                gb += fout;
                haa += w * geval.score() * geval.score();
                hab += w * geval.score();
                hbb += w;
            }
            double det = haa * hbb - hab * hab;
            a -= 0.5 * (hbb * ga - hab * gb) / det;
            b -= 0.5 * (haa * gb - hab * ga) / det;
        }
        return new Platt(a, b);
    }

    /**
     * The curve moved so that 0.5 is where saying yes gives the best F1 over the cases: the harmonic mean of precision and recall.
     */
    Platt metBesteDrempel(List<Geval> gevallen) {
        double besteDrempel = 0.5;
        double beste = -1;
        for (int stap = 2; stap <= 18; stap++) {
            double drempel = stap * 0.05;
            double f1 = f1(gevallen, drempel);
            if (f1 > beste) {
                beste = f1;
                besteDrempel = drempel;
            }
        }
        return new Platt(helling, verschuiving - logit(besteDrempel));
    }

    private double f1(List<Geval> gevallen, double drempel) {
        int goed = 0;
        int fout = 0;
        for (Geval geval : gevallen) {
            boolean gezegd = kans(geval.score()) >= drempel;
            goed += gezegd && geval.waar() ? 1 : 0;
            fout += gezegd != geval.waar() ? 1 : 0;
        }
        return goed == 0 ? 0 : 2.0 * goed / (2 * goed + fout);
    }

    String line() {
        return DuidModel.number(helling) + "\t" + DuidModel.number(verschuiving);
    }

    static Platt of(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 2) {
            throw new OngeldigeWaardeException("ijking '" + line + "'", "twee getallen met een tab ertussen");
        }
        return new Platt(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]));
    }
}
