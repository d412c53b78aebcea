// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;

/** Finds who names whom as cause of its knelpunt, and what the named organisation says itself about the same. */
final class LastMaker {

    private static final String MODEL = "last-woorden-1";

    /** Below this the other is named, but hardly as cause; chosen on corpus A of the voorbeelden. */
    private static final double BLAMED = 0.45;

    /** Below this likeness the named organisation says nothing about it; chosen on corpus A of the voorbeelden. */
    private static final double ALIKE = 0.025;

    private static final int SHARED = 4;

    private final Inhoudswoorden inhoudswoorden;
    private final Map<String, Knelpunt> opId = new HashMap<>();
    private final Map<Verloop, Map<String, Double>> vectoren = new LinkedHashMap<>();
    private final Roepnamen roepnamen;
    private final Weging weging;

    private LastMaker(Inhoudswoorden inhoudswoorden, Verzameling verzameling, List<Verloop> verlopen) {
        this.inhoudswoorden = inhoudswoorden;
        Set<String> organisaties = new TreeSet<>();
        verzameling.uitgaven().forEach(uitgave -> organisaties.add(uitgave.organisatie()));
        List<String> teksten = new ArrayList<>();
        List<List<String>> woorden = new ArrayList<>();
        for (Knelpunt knelpunt : verzameling.knelpunten()) {
            opId.put(knelpunt.id(), knelpunt);
            knelpunt.citaten().forEach(citaat -> teksten.add(citaat.tekst()));
            woorden.add(woorden(knelpunt.citaten()));
        }
        this.roepnamen = new Roepnamen(organisaties, teksten);
        this.weging = new Weging(woorden);
        verlopen.forEach(verloop -> vectoren.put(verloop, weging.vector(woorden(citaten(verloop)), weging)));
    }

    /** In order of organisation, named organisation and course. */
    static List<Last> maak(Inhoudswoorden inhoudswoorden, Verzameling verzameling, List<Verloop> verlopen) {
        LastMaker maker = new LastMaker(inhoudswoorden, verzameling, verlopen);
        return verlopen.stream()
                .flatMap(verloop -> maker.last(verloop).stream())
                .sorted(Comparator.comparing(Last::organisatie)
                        .thenComparing(Last::genoemd)
                        .thenComparing(Last::verloop))
                .toList();
    }

    private List<Last> last(Verloop verloop) {
        Map<String, List<Beschuldiging>> perGenoemde = new TreeMap<>();
        for (Citaat citaat : citaten(verloop)) {
            for (Beschuldiging een : Beschuldiging.in(citaat, roepnamen)) {
                perGenoemde
                        .computeIfAbsent(een.genoemd(), naam -> new ArrayList<>())
                        .add(een);
            }
        }
        Set<String> eigen = new TreeSet<>();
        verloop.knelpunten()
                .forEach(id -> Optional.ofNullable(opId.get(id)).ifPresent(een -> eigen.add(een.organisatie())));
        perGenoemde.keySet().removeAll(eigen);
        List<Last> last = new ArrayList<>();
        perGenoemde.forEach((genoemd, zinnen) -> last(verloop, genoemd, zinnen).ifPresent(last::add));
        return last;
    }

    private Optional<Last> last(Verloop verloop, String genoemd, List<Beschuldiging> zinnen) {
        double score =
                zinnen.stream().mapToDouble(Beschuldiging::score).average().orElse(0);
        if (score < BLAMED) {
            return Optional.empty();
        }
        List<Citaat> vermeldingen =
                zinnen.stream().map(Beschuldiging::zin).distinct().toList();
        return Optional.of(new Last(
                verloop.id(),
                verloop.organisatie(),
                genoemd,
                vermeldingen,
                weerwoord(verloop, genoemd, vermeldingen),
                Math.round(1000 * score) / 1000.0,
                zinnen.stream()
                        .flatMap(een -> een.redenen().stream())
                        .distinct()
                        .toList(),
                Herkomst.voorstel(MODEL, "")));
    }

    /** The course of the named organisation that is most like the knelpunt, the naming sentences counted once more. */
    private Optional<Last.Weerwoord> weerwoord(Verloop verloop, String genoemd, List<Citaat> vermeldingen) {
        List<String> woorden = woorden(citaten(verloop));
        woorden.addAll(woorden(vermeldingen));
        Map<String, Double> vector = weging.vector(woorden, weging);
        return vectoren.entrySet().stream()
                .filter(entry -> entry.getKey().organisatie().equals(genoemd))
                .map(entry -> weerwoord(entry.getKey(), entry.getValue(), vector))
                .filter(een -> een.score() >= ALIKE)
                .max(Comparator.comparingDouble(Last.Weerwoord::score));
    }

    private Last.Weerwoord weerwoord(Verloop ander, Map<String, Double> zijn, Map<String, Double> onze) {
        Citaat meest = citaten(ander).stream()
                .max(Comparator.comparingDouble(
                        citaat -> Weging.cosinus(onze, weging.vector(woorden(List.of(citaat)), weging))))
                .orElseThrow();
        double gelijk = Math.round(1000 * Weging.cosinus(zijn, onze)) / 1000.0;
        return new Last.Weerwoord(ander.id(), meest, gelijk, Weging.gedeeld(zijn, onze, SHARED));
    }

    private List<Citaat> citaten(Verloop verloop) {
        return verloop.knelpunten().stream()
                .flatMap(id -> Optional.ofNullable(opId.get(id)).stream())
                .flatMap(knelpunt -> knelpunt.citaten().stream())
                .toList();
    }

    private List<String> woorden(List<Citaat> citaten) {
        List<String> woorden = new ArrayList<>();
        citaten.forEach(citaat -> woorden.addAll(inhoudswoorden.van(citaat.tekst())));
        return woorden;
    }
}
