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
import java.util.HashMap;
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

    /** Logarithm of how rare a feature is that keeps its weight; e^5 is one in 150. */
    private static final double RARITY = 5;

    private static final double TOLERANCE = 0.01;
    private static final double SMALLEST_WEIGHT = 0.01;

    private final Leertaak taak;

    ModelTrainer(Leertaak taak) {
        this.taak = taak;
    }

    /**
     * Weights per feature, a column for each class; features in alphabetical order, those without weight left out. While learning, a
     * feature counts by how rare it is (inverse document frequency); that factor is part of the weights that come out.
     */
    Map<String, float[]> train(List<Voorbeeld> alle) {
        List<Voorbeeld> voorbeelden = alle.stream().filter(taak.leertVan()).toList();
        List<Map<String, Double>> rijen =
                voorbeelden.stream().map(taak.weging()).toList();
        Kolommen kolommen = Kolommen.van(rijen);
        Feature[][] rows = rijen.stream().map(kolommen::row).toArray(Feature[][]::new);
        Map<String, float[]> gewichten = new TreeMap<>();
        for (int k = 0; k < taak.klassen().size(); k++) {
            double[] geleerd = learn(labels(voorbeelden, taak.klassen().get(k)), rows, kolommen.size());
            for (int kolom = 0; kolom < geleerd.length; kolom++) {
                double gewicht = geleerd[kolom] * kolommen.factor(kolom);
                if (Math.abs(gewicht) >= SMALLEST_WEIGHT) {
                    gewichten
                                    .computeIfAbsent(
                                            kolommen.naam(kolom),
                                            key -> new float[taak.klassen().size()])[k] =
                            Math.round(gewicht * 1000) / 1000f;
                }
            }
        }
        return gewichten;
    }

    private double[] labels(List<Voorbeeld> voorbeelden, String klasse) {
        return voorbeelden.stream()
                .mapToDouble(voorbeeld -> taak.labels().apply(voorbeeld).contains(klasse) ? 1 : -1)
                .toArray();
    }

    private double[] learn(double[] labels, Feature[][] rows, int kolommen) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = kolommen;
        problem.x = rows;
        problem.y = labels;
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, taak.kosten(), TOLERANCE));
        double[] gewichten = model.getFeatureWeights();
        if (model.getLabels()[0] < 0) {
            for (int i = 0; i < gewichten.length; i++) {
                gewichten[i] = -gewichten[i];
            }
        }
        return gewichten;
    }

    /** The features that are learnt from, each with its number and the factor for how rare it is. */
    private static final class Kolommen {
        private final List<String> namen = new ArrayList<>();
        private final List<Double> factoren = new ArrayList<>();
        private final Map<String, Integer> nummers = new HashMap<>();

        static Kolommen van(List<Map<String, Double>> rijen) {
            Map<String, Integer> aantallen = new TreeMap<>();
            rijen.forEach(rij -> rij.keySet().forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
            Kolommen kolommen = new Kolommen();
            aantallen.forEach((kenmerk, aantal) -> {
                if (aantal >= FEWEST) {
                    kolommen.nummers.put(kenmerk, kolommen.namen.size());
                    kolommen.namen.add(kenmerk);
                    kolommen.factoren.add(
                            kenmerk.equals(Kenmerken.ALTIJD)
                                    ? 1
                                    : StrictMath.log((double) rijen.size() / aantal) / RARITY);
                }
            });
            return kolommen;
        }

        int size() {
            return namen.size();
        }

        String naam(int kolom) {
            return namen.get(kolom);
        }

        double factor(int kolom) {
            return factoren.get(kolom);
        }

        Feature[] row(Map<String, Double> rij) {
            Map<Integer, Double> waarden = new TreeMap<>();
            rij.forEach((kenmerk, gewicht) -> {
                Integer nummer = nummers.get(kenmerk);
                if (nummer != null) {
                    waarden.put(nummer, gewicht * factor(nummer));
                }
            });
            return waarden.entrySet().stream()
                    .map(entry -> (Feature) new FeatureNode(entry.getKey() + 1, entry.getValue()))
                    .toArray(Feature[]::new);
        }
    }
}
