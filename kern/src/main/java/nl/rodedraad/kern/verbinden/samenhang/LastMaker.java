// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;

/** Finds who names whom as cause of its knelpunt, and what the named organisation says itself about the same. */
final class LastMaker {

    private static final String MODEL = "last-woorden-1";

    /** Below this likeness the named organisation says nothing about it; chosen on corpus A of the voorbeelden. */
    private static final double ALIKE = 0.05;

    private static final int SHARED = 4;

    private final Inhoudswoorden inhoudswoorden;

    LastMaker(Inhoudswoorden inhoudswoorden) {
        this.inhoudswoorden = inhoudswoorden;
    }

    /** In order of organisation, named organisation and course. */
    List<Last> maak(Verzameling verzameling, List<Verloop> verlopen) {
        return new Gang(verzameling, verlopen).maak();
    }

    private final class Gang {
        private final Map<String, Knelpunt> opId = new HashMap<>();
        private final List<Verloop> verlopen;
        private final Roepnamen roepnamen;

        Gang(Verzameling verzameling, List<Verloop> verlopen) {
            this.verlopen = verlopen;
            Set<String> organisaties = new TreeSet<>();
            verzameling.uitgaven().forEach(uitgave -> organisaties.add(uitgave.organisatie()));
            List<String> teksten = new ArrayList<>();
            for (Knelpunt knelpunt : verzameling.knelpunten()) {
                opId.put(knelpunt.id(), knelpunt);
                knelpunt.citaten().forEach(citaat -> teksten.add(citaat.tekst()));
            }
            this.roepnamen = new Roepnamen(organisaties, teksten);
        }

        List<Last> maak() {
            List<Last> last = new ArrayList<>();
            for (Verloop verloop : verlopen) {
                Map<String, List<Citaat>> genoemd = new TreeMap<>();
                for (Citaat citaat : citaten(verloop)) {
                    Set<String> wie = new TreeSet<>();
                    roepnamen.in(citaat.tekst()).forEach(vermelding -> wie.add(vermelding.organisatie()));
                    wie.remove(verloop.organisatie());
                    wie.forEach(naam -> genoemd.computeIfAbsent(naam, k -> new ArrayList<>())
                            .add(citaat));
                }
                genoemd.forEach((naam, citaten) -> last.add(new Last(
                        verloop.id(),
                        verloop.organisatie(),
                        naam,
                        citaten,
                        weerwoord(verloop, naam),
                        0.5,
                        List.of(),
                        Herkomst.voorstel(MODEL, ""))));
            }
            last.sort(Comparator.comparing(Last::organisatie)
                    .thenComparing(Last::genoemd)
                    .thenComparing(Last::verloop));
            return last;
        }

        private List<Citaat> citaten(Verloop verloop) {
            return verloop.knelpunten().stream()
                    .flatMap(id -> Optional.ofNullable(opId.get(id)).stream())
                    .flatMap(knelpunt -> knelpunt.citaten().stream())
                    .toList();
        }

        private Optional<Last.Weerwoord> weerwoord(Verloop verloop, String genoemd) {
            Set<String> woorden = woorden(verloop);
            return verlopen.stream()
                    .filter(ander -> ander.organisatie().equals(genoemd))
                    .map(ander -> weerwoord(ander, woorden))
                    .filter(een -> een.score() >= ALIKE)
                    .max(Comparator.comparingDouble(Last.Weerwoord::score));
        }

        private Last.Weerwoord weerwoord(Verloop ander, Set<String> woorden) {
            Set<String> gedeeld = new TreeSet<>(woorden(ander));
            int samen = gedeeld.size() + woorden.size();
            gedeeld.retainAll(woorden);
            return new Last.Weerwoord(
                    ander.id(),
                    citaten(ander).get(0),
                    2.0 * gedeeld.size() / Math.max(1, samen),
                    gedeeld.stream().limit(SHARED).toList());
        }

        private Set<String> woorden(Verloop verloop) {
            Set<String> woorden = new HashSet<>();
            citaten(verloop).forEach(citaat -> woorden.addAll(inhoudswoorden.van(citaat.tekst())));
            return woorden;
        }
    }
}
