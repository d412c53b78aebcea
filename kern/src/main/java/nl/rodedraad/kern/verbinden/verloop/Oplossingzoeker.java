// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;

/** Finds the knelpunt that a bright spot is about: the line that its sentence, its heading and its passage are most like. */
final class Oplossingzoeker {

    static final String MODEL = "oplossing-woorden-1";

    /** Below this likeness a bright spot is about something else; chosen on corpus A of the voorbeelden. */
    private static final double OWN = 0.10;

    /** An example for another organisation asks for more, because there are more to be like by chance. */
    private static final double OTHER = 0.05;

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

        Oplossing oplossing(Namen namen) {
            Knelpunt laatste = lijn.alle().stream()
                    .filter(knelpunt -> knelpunt.jaar() <= lichtpunt.jaar())
                    .reduce((eerder, later) -> later)
                    .orElseThrow();
            return new Oplossing(
                    lichtpunt.citaat(),
                    lichtpunt.organisatie(),
                    lichtpunt.jaar(),
                    lijn.id(),
                    kenmerkend(laatste),
                    !namen.sleutel(laatste.organisatie()).equals(namen.sleutel(lichtpunt.organisatie())),
                    Math.round(score * 1000) / 1000.0,
                    gedeeld,
                    Herkomst.voorstel(MODEL, ""));
        }

        private static Citaat kenmerkend(Knelpunt knelpunt) {
            return knelpunt.citaten().get(0);
        }
    }

    /** For each bright spot its own organisation's line, and another's line that it could be an example for. */
    List<Gevonden> zoek(List<Lichtpunt> lichtpunten) {
        List<Gevonden> gevonden = new ArrayList<>();
        for (Lichtpunt lichtpunt : lichtpunten) {
            beste(lichtpunt, true, OWN).ifPresent(gevonden::add);
            beste(lichtpunt, false, OTHER).ifPresent(gevonden::add);
        }
        return gevonden;
    }

    private Optional<Gevonden> beste(Lichtpunt lichtpunt, boolean eigen, double drempel) {
        Map<String, Double> vector = weging.vector(woorden.getOrDefault(lichtpunt.id(), List.of()), weging);
        String sleutel = namen.sleutel(lichtpunt.organisatie());
        return lijnen.stream()
                .filter(lijn ->
                        namen.sleutel(lijn.laatste().get(0).organisatie()).equals(sleutel) == eigen)
                .filter(lijn -> lijn.perJaar().firstKey() <= lichtpunt.jaar())
                .map(lijn -> gevonden(lichtpunt, lijn, vector))
                .filter(een -> een.score() >= drempel)
                .max(Comparator.comparingDouble(Gevonden::score)
                        .thenComparing(een -> een.lijn().id(), Comparator.reverseOrder()));
    }

    private Gevonden gevonden(Lichtpunt lichtpunt, Lijn lijn, Map<String, Double> vector) {
        Map<String, Double> ander = vectoren.getOrDefault(lijn, Map.of());
        return new Gevonden(lichtpunt, lijn, Weging.cosinus(vector, ander), Weging.gedeeld(vector, ander, SHARED));
    }
}
