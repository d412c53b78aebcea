// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.StandHerkenner;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Stand;

/** Whose Stand each document is: as the list says, else as it is recognised with the names that the folder itself gives. */
final class Herkenning {

    private final StandenLijst lijst;
    private final Set<String> namen;

    /**
     * @param verwacht organisations expected in the edition
     */
    Herkenning(StandenLijst lijst, Collection<String> verwacht) {
        this.lijst = lijst;
        this.namen = new LinkedHashSet<>(lijst.organisaties());
        this.namen.addAll(verwacht);
    }

    /** The Standen in order of the documents. A name found in one document helps to recognise it in another. */
    List<Stand> herken(List<Document> documenten) {
        Set<String> gevonden = new TreeSet<>();
        herken(documenten, namen).forEach(stand -> gevonden.add(stand.organisatie()));
        gevonden.remove(Stand.ONBEKEND);
        Set<String> alle = new LinkedHashSet<>(namen);
        alle.addAll(gevonden);
        return herken(documenten, alle);
    }

    private List<Stand> herken(List<Document> documenten, Set<String> bekend) {
        StandHerkenner herkenner = new StandHerkenner(Kamers.verwijzingen(), bekend);
        return documenten.parallelStream()
                .map(herkenner::herken)
                .map(lijst::pasToe)
                .toList();
    }
}
