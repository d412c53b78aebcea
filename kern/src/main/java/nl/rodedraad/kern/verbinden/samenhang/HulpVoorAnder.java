// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;

/**
 * Finds the bright spots that help another organisation: they say that they are for others, and the other has trouble from the same
 * problem, or shares its draad.
 */
final class HulpVoorAnder {

    private static final String MODEL = "hulp-woorden-1";

    private static final Pattern FOR_OTHERS = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:(?:andere|alle|elke|iedere|ook|meer|deelnemende) (?:[\\p{L}]+ ){0,2}"
                    + "(?:instanties?|organisaties?|diensten|uitvoerders?|overheden|partijen|partners|gemeenten|afnemers|loketten)"
                    + "|(?:bij|aan|met|voor) (?:andere|elke|alle) (?:[\\p{L}]+ ){0,2}(?:instanties?|organisaties?|diensten|uitvoerders?|overheden|partijen|partners)"
                    + "|instanties|ketenpartners|collega-(?:organisaties|uitvoerders)|(?:[\\p{L}]+ende) (?:diensten|instanties|organisaties))(?!\\p{L})");

    private static final int SHARED = 4;

    private final Inhoudswoorden inhoudswoorden;
    private final Map<String, Knelpunt> opId = new HashMap<>();
    private final Map<String, Verloop> verlopen = new HashMap<>();
    private final Map<String, Set<String>> verwant = new HashMap<>();
    private final Roepnamen roepnamen;
    private final Weging weging;

    private HulpVoorAnder(
            Inhoudswoorden inhoudswoorden,
            Verzameling verzameling,
            List<Verloop> alle,
            List<Last> last,
            List<Draad> draden) {
        this.inhoudswoorden = inhoudswoorden;
        verzameling.knelpunten().forEach(knelpunt -> opId.put(knelpunt.id(), knelpunt));
        Map<String, String> verloopVan = new HashMap<>();
        for (Verloop verloop : alle) {
            verlopen.put(verloop.id(), verloop);
            verloop.knelpunten().forEach(id -> verloopVan.put(id, verloop.id()));
        }
        last.forEach(een -> een.weerwoord().ifPresent(weerwoord -> verbind(weerwoord.verloop(), een.verloop())));
        for (Draad draad : draden) {
            Set<String> samen = new TreeSet<>();
            draad.knelpunten()
                    .forEach(id -> Optional.ofNullable(verloopVan.get(id)).ifPresent(samen::add));
            samen.forEach(een -> samen.forEach(ander -> verbind(een, ander)));
        }
        this.roepnamen =
                new Roepnamen(alle.stream().map(Verloop::organisatie).distinct().toList(), List.of());
        this.weging =
                new Weging(verzameling.knelpunten().stream().map(this::woorden).toList());
    }

    private void verbind(String van, String naar) {
        verwant.computeIfAbsent(van, id -> new TreeSet<>()).add(naar);
    }

    /** In order of the bright spots; each helps one knelpunt of another organisation at most, the most alike. */
    static List<Oplossing> maak(
            Inhoudswoorden inhoudswoorden,
            Verzameling verzameling,
            List<Verloop> verlopen,
            List<Last> last,
            List<Draad> draden,
            List<Oplossing> eigen) {
        HulpVoorAnder hulp = new HulpVoorAnder(inhoudswoorden, verzameling, verlopen, last, draden);
        return eigen.stream()
                .filter(hulp::voorAnderen)
                .flatMap(oplossing -> hulp.beste(oplossing).stream())
                .toList();
    }

    private boolean voorAnderen(Oplossing oplossing) {
        String tekst = oplossing.lichtpunt().tekst();
        return FOR_OTHERS.matcher(tekst).find()
                || roepnamen.in(tekst).stream()
                        .anyMatch(vermelding -> !vermelding.organisatie().equals(oplossing.organisatie()));
    }

    private Optional<Oplossing> beste(Oplossing eigen) {
        Map<String, Double> vector =
                weging.vector(inhoudswoorden.van(eigen.lichtpunt().tekst()), weging);
        return verwant.getOrDefault(eigen.verloop(), Set.of()).stream()
                .flatMap(id -> Optional.ofNullable(verlopen.get(id)).stream())
                .filter(verloop -> !verloop.organisatie().equals(eigen.organisatie()))
                .flatMap(verloop -> hulp(eigen, verloop, vector).stream())
                .max(Comparator.comparingDouble(Oplossing::score).thenComparing(Oplossing::verloop));
    }

    private Optional<Oplossing> hulp(Oplossing eigen, Verloop ander, Map<String, Double> vector) {
        List<Knelpunt> knelpunten = ander.knelpunten().stream()
                .flatMap(id -> Optional.ofNullable(opId.get(id)).stream())
                .filter(knelpunt -> knelpunt.jaar() <= eigen.jaar())
                .toList();
        if (knelpunten.isEmpty()) {
            return Optional.empty();
        }
        List<String> woorden = new ArrayList<>();
        knelpunten.forEach(knelpunt -> woorden.addAll(woorden(knelpunt)));
        Map<String, Double> zijn = weging.vector(woorden, weging);
        Citaat citaat = knelpunten.get(knelpunten.size() - 1).citaten().get(0);
        double score = Math.round(1000 * Weging.cosinus(vector, zijn)) / 1000.0;
        return score == 0
                ? Optional.empty()
                : Optional.of(new Oplossing(
                        eigen.lichtpunt(),
                        eigen.organisatie(),
                        eigen.jaar(),
                        ander.id(),
                        citaat,
                        true,
                        score,
                        Weging.gedeeld(vector, zijn, SHARED),
                        Herkomst.voorstel(MODEL, "")));
    }

    private List<String> woorden(Knelpunt knelpunt) {
        List<String> woorden = new ArrayList<>();
        knelpunt.citaten().forEach(citaat -> woorden.addAll(inhoudswoorden.van(citaat.tekst())));
        return woorden;
    }
}
