// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Leerset.Voorbeeld;

/**
 * Trains a linear model: logistic regression, one class against the rest, by LIBLINEAR (Fan et al., JMLR 9, 2008). The same
 * examples give the same weights.
 */
final class ModelTrainer {

    /** A feature seen fewer times says more about one author than about the language. */
    private static final int FEWEST = 2;

    private static final double TOLERANCE = 0.01;
    private static final double SMALLEST_WEIGHT = 0.01;

    private final List<String> klassen;
    private final double kosten;

    /**
     * @param klassen labels to tell apart, each against all else
     * @param kosten LIBLINEAR's C: how much a wrong example weighs against small weights
     */
    ModelTrainer(List<String> klassen, double kosten) {
        this.klassen = List.copyOf(klassen);
        this.kosten = kosten;
    }

    List<String> klassen() {
        return klassen;
    }

    /** Weights per feature, a column for each class; features in alphabetical order, those without weight left out. */
    Map<String, float[]> train(List<Voorbeeld> voorbeelden) {
        Map<String, Integer> nummers = numbers(voorbeelden);
        Feature[][] rows = voorbeelden.stream()
                .map(voorbeeld -> row(voorbeeld.kenmerken(), nummers))
                .toArray(Feature[][]::new);
        Map<String, float[]> gewichten = new TreeMap<>();
        for (int k = 0; k < klassen.size(); k++) {
            double[] kolom = column(voorbeelden, rows, nummers.size(), klassen.get(k));
            for (Map.Entry<String, Integer> entry : nummers.entrySet()) {
                double gewicht = kolom[entry.getValue() - 1];
                if (Math.abs(gewicht) >= SMALLEST_WEIGHT) {
                    gewichten.computeIfAbsent(entry.getKey(), key -> new float[klassen.size()])[k] =
                            Math.round(gewicht * 1000) / 1000f;
                }
            }
        }
        return gewichten;
    }

    private double[] column(List<Voorbeeld> voorbeelden, Feature[][] rows, int features, String klasse) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features;
        problem.x = rows;
        problem.y = voorbeelden.stream()
                .mapToDouble(voorbeeld -> voorbeeld.labels().contains(klasse) ? 1 : -1)
                .toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, kosten, TOLERANCE));
        double[] kolom = model.getFeatureWeights();
        if (model.getLabels()[0] < 0) {
            for (int i = 0; i < kolom.length; i++) {
                kolom[i] = -kolom[i];
            }
        }
        return kolom;
    }

    private static Map<String, Integer> numbers(List<Voorbeeld> voorbeelden) {
        Map<String, Integer> aantallen = new TreeMap<>();
        voorbeelden.forEach(voorbeeld ->
                voorbeeld.kenmerken().alle().forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
        Map<String, Integer> nummers = new LinkedHashMap<>();
        aantallen.forEach((kenmerk, aantal) -> {
            if (aantal >= FEWEST) {
                nummers.put(kenmerk, nummers.size() + 1);
            }
        });
        return nummers;
    }

    private static Feature[] row(Kenmerken kenmerken, Map<String, Integer> nummers) {
        Map<Integer, Double> waarden = new TreeMap<>();
        for (String kenmerk : kenmerken.alle()) {
            Integer nummer = nummers.get(kenmerk);
            if (nummer != null) {
                waarden.put(nummer, kenmerken.gewicht(kenmerk));
            }
        }
        return waarden.entrySet().stream()
                .map(entry -> (Feature) new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }
}
