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

    /** Leaves log-odds as they are. */
    static final Platt GEEN = new Platt(1, 0);

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
        double a = 0;
        double b = StrictMath.log((positief + 1.0) / (gevallen.size() - positief + 1.0));
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

    /** The curve moved so that 0.5 is where saying yes gives the best F1 over the cases. */
    Platt metBesteF1(List<Geval> gevallen) {
        return metBesteDrempel(
                gevallen, (goed, teVeel, gemist, terecht) -> goed == 0 ? 0 : 2.0 * goed / (2 * goed + teVeel + gemist));
    }

    /**
     * The curve moved so that 0.5 is where saying yes best tells the two kinds of cases apart, however many there are of each: the
     * highest recall less false alarms (Youden, "Index for rating diagnostic tests", 1950).
     */
    Platt metBesteScheiding(List<Geval> gevallen) {
        return metBesteDrempel(
                gevallen,
                (goed, teVeel, gemist, terecht) -> deel(goed, goed + gemist) - deel(teVeel, teVeel + terecht));
    }

    private static double deel(int van, int totaal) {
        return totaal == 0 ? 0 : (double) van / totaal;
    }

    /** What a choice of yes and no is worth. */
    private interface Maat {
        double van(int goed, int teVeel, int gemist, int terechtNiet);
    }

    private Platt metBesteDrempel(List<Geval> gevallen, Maat maat) {
        double besteDrempel = 0.5;
        double beste = Double.NEGATIVE_INFINITY;
        for (int stap = 1; stap <= 49; stap++) {
            double drempel = stap * 0.02;
            double waarde = waarde(gevallen, drempel, maat);
            if (waarde > beste) {
                beste = waarde;
                besteDrempel = drempel;
            }
        }
        return new Platt(helling, verschuiving - logit(besteDrempel));
    }

    private double waarde(List<Geval> gevallen, double drempel, Maat maat) {
        int[] aantallen = new int[4];
        for (Geval geval : gevallen) {
            boolean gezegd = kans(geval.score()) >= drempel;
            aantallen[geval.waar() ? (gezegd ? 0 : 2) : (gezegd ? 1 : 3)]++;
        }
        return maat.van(aantallen[0], aantallen[1], aantallen[2], aantallen[3]);
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
