// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;

/** Finds the knelpunt that a bright spot is about: the line that its sentence, its heading and its passage are most like. */
final class Oplossingzoeker {

    static final String MODEL = "oplossing-woorden-1";

    /** Below this likeness a bright spot is about something else; chosen on corpus A of the voorbeelden. */
    private static final double OWN = 0.10;

    private static final int SHARED = 4;

    private final Map<String, List<String>> woorden;
    private final Namen namen;
    private final Weging weging;
    private final Map<Lijn, Map<String, Double>> vectoren = new HashMap<>();
    private final List<Lijn> lijnen;

    Oplossingzoeker(Namen namen, List<Lijn> lijnen, Map<String, List<String>> woorden, Weging weging) {
        this.woorden = woorden;
        this.namen = namen;
        this.lijnen = List.copyOf(lijnen);
        this.weging = weging;
        for (Lijn lijn : lijnen) {
            List<String> samen = new ArrayList<>();
            lijn.alle().forEach(knelpunt -> samen.addAll(woorden.getOrDefault(knelpunt.id(), List.of())));
            vectoren.put(lijn, weging.vector(samen, weging));
        }
    }

    /** A bright spot and the line it is about. */
    record Gevonden(Lichtpunt lichtpunt, Lijn lijn, double score, List<String> gedeeld) {

        Oplossing oplossing() {
            Knelpunt laatste = lijn.alle().stream()
                    .filter(knelpunt -> knelpunt.jaar() <= lichtpunt.jaar())
                    .reduce((eerder, later) -> later)
                    .orElseThrow();
            return new Oplossing(
                    lichtpunt.citaat(),
                    lichtpunt.organisatie(),
                    lichtpunt.jaar(),
                    lijn.id(),
                    laatste.citaten().get(0),
                    false,
                    Math.round(score * 1000) / 1000.0,
                    gedeeld,
                    Herkomst.voorstel(MODEL, ""));
        }
    }

    /** For each bright spot the line of its own organisation that it is about, if there is one. */
    List<Gevonden> zoek(List<Lichtpunt> lichtpunten) {
        return lichtpunten.stream()
                .flatMap(lichtpunt -> beste(lichtpunt).stream())
                .toList();
    }

    private Optional<Gevonden> beste(Lichtpunt lichtpunt) {
        Map<String, Double> vector = weging.vector(woorden.getOrDefault(lichtpunt.id(), List.of()), weging);
        String sleutel = namen.sleutel(lichtpunt.organisatie());
        return lijnen.stream()
                .filter(lijn ->
                        namen.sleutel(lijn.laatste().get(0).organisatie()).equals(sleutel))
                .filter(lijn -> lijn.perJaar().firstKey() <= lichtpunt.jaar())
                .map(lijn -> gevonden(lichtpunt, lijn, vector))
                .filter(een -> een.score() >= OWN)
                .max(Comparator.comparingDouble(Gevonden::score)
                        .thenComparing(een -> een.lijn().id(), Comparator.reverseOrder()));
    }

    private Gevonden gevonden(Lichtpunt lichtpunt, Lijn lijn, Map<String, Double> vector) {
        Map<String, Double> ander = vectoren.getOrDefault(lijn, Map.of());
        return new Gevonden(lichtpunt, lijn, Weging.cosinus(vector, ander), Weging.gedeeld(vector, ander, SHARED));
    }
}
