// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** The sentences that could open a report, from which the weightiest are chosen. For one use by one thread. */
final class Conclusielijst {

    /** More than this nobody reads at the top. */
    private static final int MEESTE = 10;

    private final List<Conclusie> opening = new ArrayList<>();
    private final List<Kandidaat> kandidaten = new ArrayList<>();

    /** What goes first when there is no room for all. */
    enum Rang {
        ALTIJD,
        MEESTAL,
        ALS_HET_PAST
    }

    private record Kandidaat(Rang rang, Conclusie conclusie) {}

    /** A sentence before the others, which does not count among them. */
    void opening(String soort, Map<String, String> waarden) {
        opening.add(new Conclusie(soort, waarden, List.of(), List.of()));
    }

    void voegToe(Rang rang, String soort, List<Knelpunt> achter, Map<String, String> waarden) {
        voegToe(rang, soort, achter, List.of(), waarden);
    }

    void voegToe(Rang rang, String soort, List<Knelpunt> achter, List<Citaat> citaten, Map<String, String> waarden) {
        List<String> ids = achter.stream().map(Knelpunt::id).toList();
        kandidaten.add(new Kandidaat(rang, new Conclusie(soort, waarden, ids, citaten)));
    }

    /** The opening and at most {@link #MEESTE} sentences, in the order in which they were added. */
    List<Conclusie> gekozen() {
        Set<Kandidaat> kept = new HashSet<>();
        for (Rang rang : Rang.values()) {
            kandidaten.stream()
                    .filter(kandidaat -> kandidaat.rang() == rang)
                    .limit(MEESTE - kept.size())
                    .forEach(kept::add);
        }
        List<Conclusie> chosen = new ArrayList<>(opening);
        Set<String> quoted = new HashSet<>();
        kandidaten.stream()
                .filter(kept::contains)
                .map(kandidaat -> fresh(kandidaat.conclusie(), quoted))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /** Puts in front a knelpunt that no earlier sentence quotes, so that as many organisations as possible are heard. */
    private static Conclusie fresh(Conclusie conclusie, Set<String> quoted) {
        List<String> ids = new ArrayList<>(conclusie.knelpunten());
        if (conclusie.citaten().isEmpty()) {
            ids.stream().filter(id -> !quoted.contains(id)).findFirst().ifPresent(first -> {
                ids.remove(first);
                ids.add(0, first);
                quoted.add(first);
            });
        }
        return new Conclusie(conclusie.soort(), conclusie.waarden(), ids, conclusie.citaten());
    }
}
