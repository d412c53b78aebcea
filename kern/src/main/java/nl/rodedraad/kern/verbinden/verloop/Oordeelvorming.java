// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Aanwijzing.Soort;

/** Weighs whether a knelpunt that is named again became sharper or milder: urgency, figures, turns of phrase, bright spots. */
final class Oordeelvorming {

    /** What a step up the urgency scale weighs. */
    private static final double UP = 1.2;

    /** What a step down weighs: alarm wears off without anything getting better. */
    private static final double DOWN = 0.5;

    /** What bright spots about the same problem weigh, however many. */
    private static final double BRIGHT = 0.5;

    /** What turns of phrase of one kind weigh together at most. */
    private static final double MOST_WORDS = 1;

    /** A sum beyond this is a change; the weights and this limit are chosen on corpus A of the voorbeelden. */
    private static final double CHANGED = 0.65;

    /** A turn of phrase this heavy says by itself that it became milder. */
    private static final double CLEARLY = -0.8;

    private Oordeelvorming() {}

    /** A verdict, how sure it is (0–1), and what it rests on, heaviest first. */
    record Gewogen(Oordeel oordeel, double score, List<Aanwijzing> aanwijzingen) {}

    static Gewogen weeg(List<Knelpunt> toen, List<Knelpunt> nu, List<Lichtpunt> lichtpunten) {
        List<Aanwijzing> aanwijzingen = new ArrayList<>(Getallen.verschillen(toen, nu));
        int verschil = urgentie(nu) - urgentie(toen);
        if (verschil != 0) {
            double gewicht = verschil * (verschil > 0 ? UP : DOWN);
            aanwijzingen.add(new Aanwijzing(Soort.URGENTIE, "" + urgentie(toen), "" + urgentie(nu), gewicht));
        }
        for (int i = 0; i < lichtpunten.size(); i++) {
            String woorden = lichtpunten.get(i).citaat().tekst();
            aanwijzingen.add(new Aanwijzing(Soort.LICHTPUNT, "", woorden, i == 0 ? -BRIGHT : 0));
        }
        Signaalwoorden.in(tekst(nu)).stream()
                .filter(aanwijzing -> aanwijzing.soort() != Soort.OPGELOST)
                .forEach(aanwijzingen::add);
        aanwijzingen.sort(Comparator.comparingDouble((Aanwijzing een) -> -Math.abs(een.gewicht()))
                .thenComparing(Aanwijzing::soort)
                .thenComparing(Aanwijzing::nu));
        double som = som(aanwijzingen);
        return new Gewogen(oordeel(som), zekerheid(som), aanwijzingen);
    }

    /** Whether a text says clearly that something became less bad. */
    static boolean zegtMilder(String tekst) {
        return Signaalwoorden.in(tekst).stream()
                .anyMatch(aanwijzing -> aanwijzing.soort() == Soort.MILDER && aanwijzing.gewicht() <= CLEARLY);
    }

    private static double som(List<Aanwijzing> aanwijzingen) {
        Map<Soort, Double> perSoort = new EnumMap<>(Soort.class);
        aanwijzingen.forEach(een -> perSoort.merge(een.soort(), een.gewicht(), Double::sum));
        double som = 0;
        for (Map.Entry<Soort, Double> entry : perSoort.entrySet()) {
            double meest = entry.getKey() == Soort.URGENTIE ? Double.MAX_VALUE : MOST_WORDS;
            som += Math.max(-meest, Math.min(meest, entry.getValue()));
        }
        return som;
    }

    private static Oordeel oordeel(double som) {
        if (som > CHANGED) {
            return Oordeel.VERSCHERPT;
        }
        return som < -CHANGED ? Oordeel.VERZACHT : Oordeel.BLIJVEND;
    }

    /** Half on the limit, near 1 far from it. */
    private static double zekerheid(double som) {
        double afstand = Math.abs(Math.abs(som) - CHANGED);
        return Math.round(1000 * (1 - 0.5 * StrictMath.exp(-afstand))) / 1000.0;
    }

    private static int urgentie(List<Knelpunt> knelpunten) {
        return knelpunten.stream().mapToInt(Knelpunt::urgentie).max().orElse(0);
    }

    private static String tekst(List<Knelpunt> knelpunten) {
        return knelpunten.stream()
                .flatMap(knelpunt -> knelpunt.citaten().stream())
                .map(Citaat::tekst)
                .collect(Collectors.joining(" "));
    }
}
