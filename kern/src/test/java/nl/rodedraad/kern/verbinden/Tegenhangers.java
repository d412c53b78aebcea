// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.rodedraad.kern.taal.Dutch;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;

/** What others would make of the same texts: TF-IDF with k-means, which is told how many groups there are, and Carrot2 Lingo. */
final class Tegenhangers {

    private static final int TRIALS = 20;
    private static final int ROUNDS = 200;
    private static final int SEED = 2026;

    private Tegenhangers() {}

    private static final class Punt extends DoublePoint {

        private static final long serialVersionUID = 1;

        private final String id;

        Punt(String id, double[] waarden) {
            super(waarden);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private record Tekst(String id, String inhoud) implements Document {
        @Override
        public void visitFields(java.util.function.BiConsumer<String, String> veld) {
            veld.accept("content", inhoud);
        }
    }

    /** The group of each text by k-means++ on vectors of lemmas of length 1; the best of {@value #TRIALS} starts. */
    static Map<String, String> kMeans(Map<String, String> teksten, int aantal) {
        MultiKMeansPlusPlusClusterer<Punt> clusterer = new MultiKMeansPlusPlusClusterer<>(
                new KMeansPlusPlusClusterer<>(aantal, ROUNDS, new EuclideanDistance(), new Well19937c(SEED)), TRIALS);
        Map<String, String> groepen = new HashMap<>();
        int nummer = 0;
        for (CentroidCluster<Punt> cluster : clusterer.cluster(punten(teksten))) {
            nummer++;
            for (Punt punt : cluster.getPoints()) {
                groepen.put(punt.id(), "k" + nummer);
            }
        }
        return groepen;
    }

    private static List<Punt> punten(Map<String, String> teksten) {
        Inhoudswoorden inhoudswoorden = new Inhoudswoorden(Dutch.tokenizer(), Dutch.lemmatizer());
        Map<String, Map<String, Integer>> per = new TreeMap<>();
        Map<String, Integer> aantallen = new TreeMap<>();
        teksten.forEach((id, tekst) -> {
            Map<String, Integer> woorden = new TreeMap<>();
            inhoudswoorden.van(tekst).forEach(woord -> woorden.merge(woord, 1, Integer::sum));
            woorden.keySet().forEach(woord -> aantallen.merge(woord, 1, Integer::sum));
            per.put(id, woorden);
        });
        List<String> woorden = List.copyOf(aantallen.keySet());
        List<Punt> punten = new ArrayList<>();
        per.forEach((id, tellingen) -> punten.add(new Punt(
                id,
                eenheid(woorden.stream()
                        .mapToDouble(woord -> tellingen.getOrDefault(woord, 0)
                                * Math.log((double) per.size() / aantallen.getOrDefault(woord, 1)))
                        .toArray()))));
        return punten;
    }

    private static double[] eenheid(double[] waarden) {
        double kwadraat = 0;
        for (double waarde : waarden) {
            kwadraat += waarde * waarde;
        }
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] /= Math.sqrt(Math.max(kwadraat, 1e-9));
        }
        return waarden;
    }

    /** The first Lingo cluster of each text; a text in none stands alone. Lingo is told how many groups there are as well. */
    static Map<String, String> lingo(Map<String, String> teksten, int aantal) throws IOException {
        LingoClusteringAlgorithm lingo = new LingoClusteringAlgorithm();
        lingo.desiredClusterCount.set(Math.max(2, aantal));
        Stream<Tekst> documenten =
                new TreeMap<>(teksten).entrySet().stream().map(entry -> new Tekst(entry.getKey(), entry.getValue()));
        List<Cluster<Tekst>> clusters =
                lingo.cluster(documenten, LanguageComponents.loader().load().language("Dutch"));
        Map<String, String> groepen = new LinkedHashMap<>();
        for (int nummer = 0; nummer < clusters.size(); nummer++) {
            for (Tekst tekst : clusters.get(nummer).getDocuments()) {
                groepen.putIfAbsent(tekst.id(), "l" + nummer);
            }
        }
        teksten.keySet().forEach(id -> groepen.putIfAbsent(id, id));
        return groepen;
    }
}
