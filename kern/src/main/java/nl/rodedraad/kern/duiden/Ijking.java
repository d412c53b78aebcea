// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;

/**
 * Scores of examples whose voice the scoring model had not seen (the voices are dealt over some parts, and each part is scored by a
 * model of the others), and the calibration that follows from them.
 */
final class Ijking {

    /** Parts for the model that comes with the program. */
    static final int PARTS = 6;

    private final IdentityHashMap<Voorbeeld, Scores> scores = new IdentityHashMap<>();
    private final Leerset leerset;
    private final int delen;

    /** Of one sentence, by models that had not seen its voice. */
    private static final class Scores {
        private final double[] functies;
        private final double[] themas;

        Scores(double[] functies, double[] themas) {
            this.functies = functies;
            this.themas = themas;
        }
    }

    /**
     * @param delen in how many parts the voices are dealt, 2 or more; the more, the nearer the scores come to those of a model of all
     */
    Ijking(Leertaak functietaak, Leertaak themataak, Leerset leerset, int delen) {
        this.leerset = leerset;
        this.delen = delen;
        List<String> stemmen = leerset.stemmen();
        for (int deel = 0; deel < Math.min(delen, stemmen.size()); deel++) {
            Set<String> opzij = opzij(stemmen, deel);
            List<Voorbeeld> rest =
                    leerset.waar(blok -> !opzij.contains(blok.stem())).zinnen();
            LineairModel functies = new LineairModel(functietaak.klassen(), new ModelTrainer(functietaak).train(rest));
            LineairModel themas = new LineairModel(themataak.klassen(), new ModelTrainer(themataak).train(rest));
            leerset.waar(blok -> opzij.contains(blok.stem()))
                    .zinnen()
                    .forEach(zin -> scores.put(
                            zin,
                            new Scores(
                                    functies.scores(functietaak.weging().apply(zin)),
                                    themas.scores(themataak.weging().apply(zin)))));
        }
    }

    private Scores scores(Voorbeeld zin) {
        return Objects.requireNonNull(scores.get(zin));
    }

    private List<double[]> functies(Leerset.Blok blok) {
        return blok.zinnen().stream().map(zin -> scores(zin).functies).toList();
    }

    private List<double[]> themas(Leerset.Blok blok) {
        return blok.zinnen().stream().map(zin -> scores(zin).themas).toList();
    }

    /** Every so many-th voice, so that kinds of voices, whose names begin alike, fall in different parts. */
    private Set<String> opzij(List<String> stemmen, int deel) {
        Set<String> opzij = new TreeSet<>();
        for (int i = deel; i < stemmen.size(); i += delen) {
            opzij.add(stemmen.get(i));
        }
        return opzij;
    }

    /** The calibration that fits the scores best. */
    Ijkwaarden waarden() {
        Ijkwaarden ruw = new Ijkwaarden(temperatuur(), voorrang(), Platt.GEEN, Platt.GEEN);
        List<Platt.Geval> themas = themagevallen(ruw);
        List<Platt.Geval> knelpunten = leerset.bladzijden().blokken().stream()
                .map(blok -> new Platt.Geval(ruw.knelpuntScore(functies(blok)), blok.noemtKnelpunt()))
                .toList();
        return new Ijkwaarden(
                ruw.temperatuur(),
                ruw.voorrang(),
                Platt.fit(themas).metBesteF1(themas),
                Platt.fit(knelpunten).metBesteScheiding(knelpunten));
    }

    private List<Platt.Geval> themagevallen(Ijkwaarden ruw) {
        List<String> slugs = Schema.themas().slugs();
        List<Platt.Geval> gevallen = new ArrayList<>();
        Leerset bekend = leerset.waar(blok -> !blok.themas().contains(Leerset.THEMAS_ONBEKEND));
        for (Leerset.Blok blok : bekend.blokken()) {
            double[] perThema = ruw.themaScores(functies(blok), themas(blok));
            Set<String> waar = blok.themas();
            for (int k = 0; k < perThema.length; k++) {
                gevallen.add(new Platt.Geval(perThema[k], waar.contains(slugs.get(k))));
            }
        }
        return gevallen;
    }

    /** The temperature of the softmax over all functions that makes the true ones most likely. */
    private double temperatuur() {
        double beste = 1;
        double laagste = Double.POSITIVE_INFINITY;
        for (int stap = 2; stap <= 80; stap++) {
            double temperatuur = stap * 0.05;
            double verlies = verlies(new Ijkwaarden(temperatuur, 0, Platt.GEEN, Platt.GEEN));
            if (verlies < laagste) {
                laagste = verlies;
                beste = temperatuur;
            }
        }
        return beste;
    }

    private double verlies(Ijkwaarden waarden) {
        return leerset.zinnen().stream()
                .mapToDouble(zin -> -StrictMath.log(Math.max(1e-12, waarden.kansen(scores(zin).functies)[klasse(zin)])))
                .sum();
    }

    private static int klasse(Voorbeeld zin) {
        return DuidModel.functieKlassen().indexOf(zin.functie());
    }

    /** The priority over context that gives the best macro-F1 over all functions. */
    private double voorrang() {
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
        int[] goed = new int[DuidModel.functieKlassen().size()];
        int[] fout = new int[goed.length];
        for (Voorbeeld zin : leerset.zinnen()) {
            int gezegd = Ijkwaarden.hoogste(scores(zin).functies, voorrang);
            int waar = klasse(zin);
            goed[waar] += waar == gezegd ? 1 : 0;
            fout[waar] += waar == gezegd ? 0 : 1;
            fout[gezegd] += waar == gezegd ? 0 : 1;
        }
        double som = 0;
        for (int k = 0; k < goed.length; k++) {
            som += goed[k] == 0 ? 0 : 2.0 * goed[k] / (2 * goed[k] + fout[k]);
        }
        return som / goed.length;
    }
}
