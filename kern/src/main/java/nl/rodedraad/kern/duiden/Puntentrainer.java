// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import nl.rodedraad.kern.duiden.Kenmerkenrij.Waarde;

/** Trains a {@link Puntenmodel} with LIBLINEAR (Fan et al., JMLR 9, 2008). The same examples give the same weights. */
final class Puntentrainer {

    private static final double TOLERANCE = 0.01;

    /**
     * An example.
     *
     * @param stem voice that wrote it
     * @param uitkomsten for a yes or no: the outcomes that it has; for a scale: its value, under the name of the outcome
     */
    record Voorbeeld(String stem, List<Waarde> kenmerken, Map<String, Double> uitkomsten) {}

    private final SolverType methode;
    private final double kosten;
    private final int minstens;
    private final double kleinste;

    /**
     * @param methode logistic regression for yes or no, support vector regression for a scale
     * @param kosten LIBLINEAR's C
     * @param minstens a feature seen in fewer examples says more about one author than about the language
     * @param kleinste weights nearer to 0 are left out, to keep the file small
     */
    Puntentrainer(SolverType methode, double kosten, int minstens, double kleinste) {
        this.methode = methode;
        this.kosten = kosten;
        this.minstens = minstens;
        this.kleinste = kleinste;
    }

    Puntenmodel train(
            List<String> uitkomsten, List<Voorbeeld> voorbeelden, ToDoubleBiFunction<Voorbeeld, String> doel) {
        Map<String, Integer> nummers = numbers(voorbeelden);
        Feature[][] rows =
                voorbeelden.stream().map(voorbeeld -> row(voorbeeld, nummers)).toArray(Feature[][]::new);
        Map<String, float[]> gewichten = new TreeMap<>();
        for (int k = 0; k < uitkomsten.size(); k++) {
            String uitkomst = uitkomsten.get(k);
            double[] y = voorbeelden.stream()
                    .mapToDouble(voorbeeld -> doel.applyAsDouble(voorbeeld, uitkomst))
                    .toArray();
            double[] kolom = column(rows, y, nummers.size());
            for (Map.Entry<String, Integer> entry : nummers.entrySet()) {
                double gewicht = kolom[entry.getValue() - 1];
                if (Math.abs(gewicht) >= kleinste) {
                    gewichten.computeIfAbsent(entry.getKey(), key -> new float[uitkomsten.size()])[k] =
                            Math.round(gewicht * 1000) / 1000f;
                }
            }
        }
        return new Puntenmodel(uitkomsten, gewichten);
    }

    private double[] column(Feature[][] rows, double[] y, int features) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features;
        problem.x = rows;
        problem.y = y;
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(methode, kosten, TOLERANCE));
        double[] kolom = model.getFeatureWeights();
        if (!methode.isSupportVectorRegression() && model.getLabels()[0] < 0) {
            for (int i = 0; i < kolom.length; i++) {
                kolom[i] = -kolom[i];
            }
        }
        return kolom;
    }

    private Map<String, Integer> numbers(List<Voorbeeld> voorbeelden) {
        Map<String, Integer> aantallen = new TreeMap<>();
        voorbeelden.forEach(voorbeeld -> voorbeeld.kenmerken().stream()
                .map(k -> k.kenmerk().tekst())
                .distinct()
                .forEach(tekst -> aantallen.merge(tekst, 1, Integer::sum)));
        Map<String, Integer> nummers = new TreeMap<>();
        aantallen.forEach((tekst, aantal) -> {
            if (aantal >= minstens) {
                nummers.put(tekst, nummers.size() + 1);
            }
        });
        return nummers;
    }

    private static Feature[] row(Voorbeeld voorbeeld, Map<String, Integer> nummers) {
        Map<Integer, Double> waarden = new TreeMap<>();
        for (Waarde k : voorbeeld.kenmerken()) {
            Integer nummer = nummers.get(k.kenmerk().tekst());
            if (nummer != null) {
                waarden.merge(nummer, k.waarde(), Double::sum);
            }
        }
        return waarden.entrySet().stream()
                .map(entry -> (Feature) new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }
}
