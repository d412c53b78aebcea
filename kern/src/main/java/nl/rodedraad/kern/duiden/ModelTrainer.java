// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Trains a linear model: logistic regression, one class against the rest, by LIBLINEAR (Fan et al., JMLR 9, 2008). The same
 * examples give the same weights.
 */
final class ModelTrainer {

    /** A feature seen in fewer sentences says more about one author than about the language. */
    private static final int FEWEST_SENTENCES = 2;

    private static final double COST = 8;
    private static final double TOLERANCE = 0.01;
    private static final double SMALLEST_WEIGHT = 0.02;

    private final List<String> klassen;

    ModelTrainer() {
        List<String> namen = new ArrayList<>();
        for (Functie functie : Functie.values()) {
            namen.add(functie.naam());
        }
        Schema.themas().begrippen().forEach(thema -> namen.add(thema.slug()));
        klassen = List.copyOf(namen);
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
            double[] kolom = column(voorbeelden, rows, nummers.size(), heeft(klassen.get(k)));
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

    private static Predicate<Voorbeeld> heeft(String klasse) {
        return voorbeeld ->
                voorbeeld.functie().naam().equals(klasse) || voorbeeld.themas().contains(klasse);
    }

    private static double[] column(
            List<Voorbeeld> voorbeelden, Feature[][] rows, int features, Predicate<Voorbeeld> positief) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features;
        problem.x = rows;
        problem.y = voorbeelden.stream()
                .mapToDouble(voorbeeld -> positief.test(voorbeeld) ? 1 : -1)
                .toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
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
        voorbeelden.forEach(
                voorbeeld -> voorbeeld.kenmerken().forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
        Map<String, Integer> nummers = new LinkedHashMap<>();
        aantallen.forEach((kenmerk, aantal) -> {
            if (aantal >= FEWEST_SENTENCES) {
                nummers.put(kenmerk, nummers.size() + 1);
            }
        });
        return nummers;
    }

    private static Feature[] row(List<String> kenmerken, Map<String, Integer> nummers) {
        double waarde = 1 / LineairModel.lengte(kenmerken);
        return kenmerken.stream()
                .filter(nummers::containsKey)
                .mapToInt(nummers::get)
                .sorted()
                .mapToObj(nummer -> (Feature) new FeatureNode(nummer, waarde))
                .toArray(Feature[]::new);
    }
}
