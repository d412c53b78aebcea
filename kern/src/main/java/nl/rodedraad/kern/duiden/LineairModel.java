// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Linear scores over named features for a fixed row of classes. Immutable. */
final class LineairModel {

    private static final int MOST_REASONS = 5;
    private static final double SMALLEST_REASON = 0.005;

    private final List<String> klassen;
    private final Map<String, Integer> rijen;
    private final float[] gewichten;

    /**
     * @param gewichten per feature a row with a weight for each class, in log-odds
     */
    LineairModel(List<String> klassen, Map<String, float[]> gewichten) {
        this.klassen = List.copyOf(klassen);
        this.rijen = new HashMap<>(gewichten.size() * 2);
        this.gewichten = new float[gewichten.size() * klassen.size()];
        gewichten.forEach((kenmerk, rij) -> {
            int nummer = rijen.size();
            rijen.put(kenmerk, nummer);
            System.arraycopy(rij, 0, this.gewichten, nummer * klassen.size(), klassen.size());
        });
    }

    List<String> klassen() {
        return klassen;
    }

    /** A score for each class, in log-odds, uncalibrated. */
    double[] scores(Kenmerken kenmerken) {
        double[] scores = new double[klassen.size()];
        tel(kenmerken.woorden(), kenmerken.gewichtVanWoord(), scores);
        tel(kenmerken.tekens(), Kenmerken.gewichtVanTeken(), scores);
        return scores;
    }

    /** The same for a sentence with what stands around it. */
    double[] scores(Samenhang samenhang) {
        double[] scores = new double[klassen.size()];
        for (Samenhang.Deel deel : samenhang.delen()) {
            Kenmerken kenmerken = deel.kenmerken();
            tel(kenmerken.woorden(), deel.gewicht() * kenmerken.gewichtVanWoord(), scores);
            tel(kenmerken.tekens(), deel.gewicht() * Kenmerken.gewichtVanTeken(), scores);
        }
        return scores;
    }

    /** The same for a text in any weighing: the weight of each of its features. */
    double[] scores(Map<String, Double> gewogen) {
        double[] scores = new double[klassen.size()];
        gewogen.forEach((kenmerk, waarde) -> tel(Set.of(kenmerk), waarde, scores));
        return scores;
    }

    private void tel(Set<String> kenmerken, double waarde, double[] scores) {
        for (String kenmerk : kenmerken) {
            Integer rij = rijen.get(kenmerk);
            if (rij != null) {
                int begin = rij * scores.length;
                for (int k = 0; k < scores.length; k++) {
                    scores[k] += waarde * gewichten[begin + k];
                }
            }
        }
    }

    /** The features that counted most for one class, heaviest first. */
    List<Reden> redenen(Map<String, Double> gewogen, int klasse) {
        List<Reden> redenen = new ArrayList<>();
        gewogen.forEach((kenmerk, waarde) -> {
            Integer rij = rijen.get(kenmerk);
            if (rij != null) {
                double gewicht = gewichten[rij * klassen.size() + klasse] * waarde;
                if (Math.abs(gewicht) >= SMALLEST_REASON) {
                    redenen.add(new Reden(kenmerk, Math.round(gewicht * 100) / 100.0));
                }
            }
        });
        redenen.sort(Comparator.comparingDouble((Reden reden) -> -Math.abs(reden.gewicht()))
                .thenComparing(Reden::kenmerk));
        return List.copyOf(redenen.subList(0, Math.min(MOST_REASONS, redenen.size())));
    }
}
