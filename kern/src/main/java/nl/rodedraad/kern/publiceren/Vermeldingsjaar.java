// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.samenhang.Last;

/** In which edition one organisation names another. */
final class Vermeldingsjaar {

    private Vermeldingsjaar() {}

    /** The sentences of the edition that name the other, in order; empty when only earlier Standen do. */
    static List<Citaat> in(RodeDraad draad, Last last) {
        Set<String> documents = draad.standen().stream()
                .filter(stand -> stand.jaar() == draad.editie())
                .map(StandRegel::sha256)
                .collect(Collectors.toSet());
        return last.vermeldingen().stream()
                .filter(citaat -> documents.contains(citaat.plaats().sha256()))
                .toList();
    }
}
