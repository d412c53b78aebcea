// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * How an organisation spoke in one edition.
 *
 * @param jaar year of the edition
 * @param knelpunten number of its knelpunten
 * @param urgentie their mean urgency, 1–5; 0 when there are none
 * @param openheid their mean openness, 1–5; 0 when there are none
 */
record Organisatiejaar(int jaar, int knelpunten, double urgentie, double openheid) {

    /** One for each year with a Stand of the organisation, first to last; a Stand of an unknown year is left out. */
    static List<Organisatiejaar> van(RodeDraad draad, String organisatie) {
        List<Organisatiejaar> years = new ArrayList<>();
        for (int jaar : draad.standen().stream()
                .filter(stand -> stand.organisatie().equals(organisatie) && stand.jaar() > 0)
                .map(StandRegel::jaar)
                .distinct()
                .sorted()
                .toList()) {
            List<Knelpunt> own = draad.knelpunten().stream()
                    .filter(k -> k.jaar() == jaar && k.organisatie().equals(organisatie))
                    .toList();
            years.add(new Organisatiejaar(
                    jaar,
                    own.size(),
                    Telling.mean(own.stream().map(Knelpunt::urgentie).toList()),
                    Telling.mean(own.stream().map(Knelpunt::openheid).toList())));
        }
        return years;
    }
}
