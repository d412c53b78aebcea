// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Aanwijzing.Soort;

/** Weighs whether a knelpunt that is named again became sharper or milder: urgency, figures, turns of phrase, bright spots. */
final class Oordeelvorming {

    /** What a step of the urgency scale weighs. */
    private static final double URGENCY = 1;

    /** What a bright spot about the same problem weighs. */
    private static final double BRIGHT = 1;

    /** A sum beyond this is a change; the weights and this limit are chosen on corpus A of the voorbeelden. */
    private static final double CHANGED = 0.75;

    private Oordeelvorming() {}

    /** A verdict, how sure it is (0–1), and what it rests on, heaviest first. */
    record Gewogen(Oordeel oordeel, double score, List<Aanwijzing> aanwijzingen) {}

    static Gewogen weeg(List<Knelpunt> toen, List<Knelpunt> nu, List<Lichtpunt> lichtpunten) {
        List<Aanwijzing> aanwijzingen = new ArrayList<>(Getallen.verschillen(toen, nu));
        int verschil = urgentie(nu) - urgentie(toen);
        if (verschil != 0) {
            aanwijzingen.add(
                    new Aanwijzing(Soort.URGENTIE, "" + urgentie(toen), "" + urgentie(nu), URGENCY * verschil));
        }
        lichtpunten.forEach(lichtpunt -> aanwijzingen.add(
                new Aanwijzing(Soort.LICHTPUNT, "", lichtpunt.citaat().tekst(), -BRIGHT)));
        Signaalwoorden.in(tekst(nu)).stream()
                .filter(aanwijzing -> aanwijzing.soort() != Soort.OPGELOST)
                .forEach(aanwijzingen::add);
        aanwijzingen.sort(Comparator.comparingDouble((Aanwijzing een) -> -Math.abs(een.gewicht()))
                .thenComparing(Aanwijzing::soort)
                .thenComparing(Aanwijzing::nu));
        double som = aanwijzingen.stream().mapToDouble(Aanwijzing::gewicht).sum();
        return new Gewogen(oordeel(som), zekerheid(som), aanwijzingen);
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
