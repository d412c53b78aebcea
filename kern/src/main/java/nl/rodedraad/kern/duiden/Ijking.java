// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;

/**
 * Scores of examples whose voice the scoring model had not seen (the voices are dealt over six parts, and each part is
 * scored by a model of the others), and the
 * calibration that follows from them.
 */
final class Ijking {

    private static final int PARTS = 6;

    private final List<Voorbeeld> voorbeelden = new ArrayList<>();
    private final List<double[]> scores = new ArrayList<>();
    private final List<String> klassen;

    Ijking(ModelTrainer trainer, List<Voorbeeld> alle) {
        this.klassen = trainer.klassen();
        List<String> stemmen =
                alle.stream().map(Voorbeeld::stem).distinct().sorted().toList();
        for (int deel = 0; deel < Math.min(PARTS, stemmen.size()); deel++) {
            Set<String> opzij = opzij(stemmen, deel);
            LineairModel model = new LineairModel(klassen, trainer.train(Leerset.van(alle, opzij, false)));
            for (Voorbeeld voorbeeld : Leerset.van(alle, opzij, true)) {
                voorbeelden.add(voorbeeld);
                scores.add(model.scores(voorbeeld.kenmerken()));
            }
        }
    }

    /** Every so many-th voice, so that kinds of voices, whose names begin alike, fall in different parts. */
    private static Set<String> opzij(List<String> stemmen, int deel) {
        Set<String> opzij = new TreeSet<>();
        for (int i = deel; i < stemmen.size(); i += PARTS) {
            opzij.add(stemmen.get(i));
        }
        return opzij;
    }

    /** The examples in the order of {@link #scores}. */
    List<Voorbeeld> voorbeelden() {
        return List.copyOf(voorbeelden);
    }

    /** Uncalibrated scores of each example by a model that had not seen its voice. */
    List<double[]> scores() {
        return List.copyOf(scores);
    }

    /** The temperature of the softmax over all classes that makes the true labels most likely. */
    double temperatuur() {
        double beste = 1;
        double laagste = Double.POSITIVE_INFINITY;
        for (int stap = 2; stap <= 80; stap++) {
            double temperatuur = stap * 0.05;
            double verlies = verlies(temperatuur);
            if (verlies < laagste) {
                laagste = verlies;
                beste = temperatuur;
            }
        }
        return beste;
    }

    private double verlies(double temperatuur) {
        double verlies = 0;
        for (int i = 0; i < scores.size(); i++) {
            double[] rij = scores.get(i);
            double som = 0;
            double goed = 0;
            for (int k = 0; k < rij.length; k++) {
                double e = StrictMath.exp(rij[k] / temperatuur);
                som += e;
                goed += voorbeelden.get(i).labels().contains(klassen.get(k)) ? e : 0;
            }
            verlies -= StrictMath.log(Math.max(1e-12, goed / som));
        }
        return verlies;
    }

    /** The curve from score to probability over some of the classes together. */
    Platt platt(List<String> over) {
        List<Platt.Geval> gevallen = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            for (String klasse : over) {
                gevallen.add(new Platt.Geval(
                        scores.get(i)[klassen.indexOf(klasse)],
                        voorbeelden.get(i).labels().contains(klasse)));
            }
        }
        return Platt.fit(gevallen).metBesteDrempel(gevallen);
    }

    /** The priority over context that gives the best macro-F1 over all classes. */
    double voorrang() {
        double besteVoorrang = 0;
        double beste = -1;
        for (int stap = 0; stap <= 20; stap++) {
            double voorrang = stap * 0.1;
            double f1 = macroF1(voorrang);
            if (f1 > beste) {
                beste = f1;
                besteVoorrang = voorrang;
            }
        }
        return besteVoorrang;
    }

    private double macroF1(double voorrang) {
        int[] goed = new int[klassen.size()];
        int[] fout = new int[klassen.size()];
        for (int i = 0; i < scores.size(); i++) {
            int gezegd = DuidModel.hoogste(scores.get(i), voorrang);
            for (int k = 0; k < goed.length; k++) {
                boolean waar = voorbeelden.get(i).labels().contains(klassen.get(k));
                goed[k] += waar && gezegd == k ? 1 : 0;
                fout[k] += waar != (gezegd == k) ? 1 : 0;
            }
        }
        double som = 0;
        for (int k = 0; k < goed.length; k++) {
            som += goed[k] == 0 ? 0 : 2.0 * goed[k] / (2 * goed[k] + fout[k]);
        }
        return som / goed.length;
    }
}
