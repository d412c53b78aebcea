// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.duiden.Kenmerkenrij.Waarde;

/** A linear model over {@link Zinkenmerk}s with a few outcomes. Immutable. */
final class Puntenmodel {

    private static final int MOST_REASONS = 5;
    private static final double SMALLEST_REASON = 0.005;

    private final List<String> uitkomsten;
    private final Map<String, float[]> gewichten;
    private final Map<Long, float[]> perSleutel;

    /**
     * @param uitkomsten names of the outcomes
     * @param gewichten per feature, as {@link Zinkenmerk#tekst} writes it, a weight for each outcome
     */
    Puntenmodel(List<String> uitkomsten, Map<String, float[]> gewichten) {
        this.uitkomsten = List.copyOf(uitkomsten);
        this.gewichten = new TreeMap<>(gewichten);
        this.perSleutel = new HashMap<>(gewichten.size() * 2);
        gewichten.forEach((tekst, rij) -> perSleutel.put(Zinkenmerk.of(tekst).sleutel(), rij));
    }

    List<String> uitkomsten() {
        return uitkomsten;
    }

    Map<String, float[]> gewichten() {
        return gewichten;
    }

    /** Adds what a feature counts for to the scores. */
    void tel(char soort, String een, String twee, double waarde, double[] scores) {
        float[] rij = perSleutel.get(Zinkenmerk.sleutel(soort, een, twee));
        if (rij != null) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += waarde * rij[k];
            }
        }
    }

    double[] scores(List<Waarde> kenmerken) {
        double[] scores = new double[uitkomsten.size()];
        kenmerken.forEach(
                k -> tel(k.kenmerk().soort(), k.kenmerk().een(), k.kenmerk().twee(), k.waarde(), scores));
        return scores;
    }

    /** The features that counted most for one outcome, heaviest first. */
    List<Reden> redenen(List<Waarde> kenmerken, int uitkomst) {
        Map<String, Double> samen = new TreeMap<>();
        for (Waarde k : kenmerken) {
            float[] rij = gewichten.get(k.kenmerk().tekst());
            if (rij != null && k.kenmerk().soort() != 'a') {
                samen.merge(k.kenmerk().tekst(), rij[uitkomst] * k.waarde(), Double::sum);
            }
        }
        List<Reden> redenen = new ArrayList<>();
        samen.forEach((kenmerk, gewicht) -> {
            if (Math.abs(gewicht) >= SMALLEST_REASON) {
                redenen.add(new Reden(kenmerk, Math.round(gewicht * 100) / 100.0));
            }
        });
        redenen.sort(Comparator.comparingDouble((Reden reden) -> -Math.abs(reden.gewicht()))
                .thenComparing(Reden::kenmerk));
        return List.copyOf(redenen.subList(0, Math.min(MOST_REASONS, redenen.size())));
    }
}
