// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * Follows the knelpunten of each organisation over the editions. Year by year, the knelpunten of a Stand go to the lines that they
 * are most like, most alike first, one to one; a word weighs by how rare it is among all knelpunten and among those of the
 * organisation, because what an organisation always writes about tells nothing apart. What people decided comes first.
 */
final class Lijnzoeker {

    /** Below this likeness two knelpunten of one organisation are two problems; chosen on corpus A of the voorbeelden. */
    private static final double THRESHOLD = 0.06;

    private final Map<String, List<String>> woorden = new HashMap<>();
    private final Weging alle;

    Lijnzoeker(Map<String, List<String>> woordenPerKnelpunt) {
        woorden.putAll(woordenPerKnelpunt);
        alle = new Weging(woordenPerKnelpunt.values());
    }

    /** A knelpunt that may go on a line. */
    private record Kans(int lijn, int knelpunt, double score) {}

    /** The lines, in order of organisation and first place; every knelpunt is on one. */
    List<Lijn> zoek(List<Knelpunt> knelpunten, Namen namen) {
        Map<String, List<Knelpunt>> perOrganisatie = new TreeMap<>();
        knelpunten.forEach(knelpunt -> perOrganisatie
                .computeIfAbsent(namen.sleutel(knelpunt.organisatie()), sleutel -> new ArrayList<>())
                .add(knelpunt));
        List<Lijn> lijnen = new ArrayList<>();
        perOrganisatie.values().forEach(eigen -> lijnen.addAll(binnen(eigen)));
        return lijnen;
    }

    private List<Lijn> binnen(List<Knelpunt> knelpunten) {
        Weging eigen = new Weging(knelpunten.stream().map(this::woorden).toList());
        Map<String, Map<String, Double>> vectoren = new HashMap<>();
        knelpunten.forEach(knelpunt -> vectoren.put(knelpunt.id(), alle.vector(woorden(knelpunt), eigen)));
        Map<Uitgave, List<Knelpunt>> perStand =
                new TreeMap<>(Comparator.comparingInt(Uitgave::jaar).thenComparing(Uitgave::sha256));
        knelpunten.forEach(knelpunt -> perStand.computeIfAbsent(
                        new Uitgave("", knelpunt.jaar(), knelpunt.plaats().sha256()), uitgave -> new ArrayList<>())
                .add(knelpunt));
        List<Lijn> lijnen = new ArrayList<>();
        perStand.values().forEach(stand -> verleng(lijnen, stand, vectoren));
        return lijnen;
    }

    private void verleng(List<Lijn> lijnen, List<Knelpunt> stand, Map<String, Map<String, Double>> vectoren) {
        Set<Integer> bezet = new HashSet<>();
        Set<Integer> geplaatst = new HashSet<>();
        for (Kans kans : kansen(lijnen, stand, vectoren)) {
            if (!bezet.contains(kans.lijn()) && !geplaatst.contains(kans.knelpunt())) {
                bezet.add(kans.lijn());
                geplaatst.add(kans.knelpunt());
                lijnen.get(kans.lijn()).voegToe(stand.get(kans.knelpunt()));
            }
        }
        for (int nummer = 0; nummer < stand.size(); nummer++) {
            if (!geplaatst.contains(nummer)) {
                lijnen.add(new Lijn(stand.get(nummer)));
            }
        }
    }

    private static List<Kans> kansen(
            List<Lijn> lijnen, List<Knelpunt> stand, Map<String, Map<String, Double>> vectoren) {
        List<Kans> kansen = new ArrayList<>();
        for (int lijn = 0; lijn < lijnen.size(); lijn++) {
            for (int nummer = 0; nummer < stand.size(); nummer++) {
                double score = score(lijnen.get(lijn), stand.get(nummer), vectoren);
                if (score >= THRESHOLD) {
                    kansen.add(new Kans(lijn, nummer, score));
                }
            }
        }
        kansen.sort(Comparator.comparingDouble((Kans kans) -> -kans.score())
                .thenComparingInt(Kans::lijn)
                .thenComparingInt(Kans::knelpunt));
        return kansen;
    }

    /** The likeness to the most alike knelpunt of the line; above 1 when a person put both on one line, 0 when off it. */
    private static double score(Lijn lijn, Knelpunt knelpunt, Map<String, Map<String, Double>> vectoren) {
        List<String> op = waarden(List.of(knelpunt), "lijn");
        List<String> lijnOp = waarden(lijn.alle(), "lijn");
        if (op.stream().anyMatch(lijnOp::contains)) {
            return 2;
        }
        boolean uitElkaar = waarden(List.of(knelpunt), "niet-lijn").stream().anyMatch(lijnOp::contains)
                || waarden(lijn.alle(), "niet-lijn").stream().anyMatch(op::contains);
        if (uitElkaar) {
            return 0;
        }
        Map<String, Double> vector = vectoren.getOrDefault(knelpunt.id(), Map.of());
        return lijn.alle().stream()
                .mapToDouble(lid -> Weging.cosinus(vectoren.getOrDefault(lid.id(), Map.of()), vector))
                .max()
                .orElse(0);
    }

    private static List<String> waarden(List<Knelpunt> knelpunten, String soort) {
        return knelpunten.stream()
                .flatMap(knelpunt -> knelpunt.beslissingen().stream())
                .filter(beslissing -> beslissing.soort().equals(soort))
                .map(Beslissing::waarde)
                .toList();
    }

    private List<String> woorden(Knelpunt knelpunt) {
        return woorden.getOrDefault(knelpunt.id(), List.of());
    }
}
