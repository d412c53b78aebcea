// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** The knelpunten of one organisation that are one problem over the editions, by year. Grows while it is made. */
final class Lijn {

    private final NavigableMap<Integer, List<Knelpunt>> perJaar = new TreeMap<>();

    private final Map<Integer, Opgelost> opgelost = new TreeMap<>();

    /** A bright spot that says that the knelpunt of this line is solved, and how much it is like it (0–1). */
    record Opgelost(Lichtpunt lichtpunt, double gelijk) {}

    Lijn(Knelpunt eerste) {
        voegToe(eerste);
    }

    void voegToe(Knelpunt knelpunt) {
        perJaar.computeIfAbsent(knelpunt.jaar(), jaar -> new ArrayList<>()).add(knelpunt);
    }

    void losOp(Lichtpunt lichtpunt, double gelijk) {
        opgelost.putIfAbsent(lichtpunt.jaar(), new Opgelost(lichtpunt, gelijk));
    }

    Optional<Opgelost> opgelost(int jaar) {
        return Optional.ofNullable(opgelost.get(jaar));
    }

    NavigableMap<Integer, List<Knelpunt>> perJaar() {
        return perJaar;
    }

    List<Knelpunt> in(int jaar) {
        return perJaar.getOrDefault(jaar, List.of());
    }

    List<Knelpunt> alle() {
        return perJaar.values().stream().flatMap(List::stream).toList();
    }

    /** The knelpunten of the last year. */
    List<Knelpunt> laatste() {
        return perJaar.lastEntry().getValue();
    }

    String id() {
        return perJaar.firstEntry().getValue().get(0).id();
    }
}
