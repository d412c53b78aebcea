// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the target groups that a text names, by a documented list of words for each group. */
final class Doelgroepen {

    private static final String PREFIX = "doelgroep-";

    /** What a named word is worth: a list cannot see that a word is meant otherwise. */
    private static final double SCORE = 0.9;

    private final Woordenlijsten lijsten;

    Doelgroepen() {
        lijsten = Woordenlijsten.of(Schema.doelgroepen().begrippen().stream()
                .map(groep -> PREFIX + groep.slug())
                .toList());
    }

    /** The groups named in any of the sentences, in order of the scheme's slugs, with the words that named them. */
    List<LabelScore> van(List<Zin> zinnen) {
        Map<String, Set<String>> treffers = new TreeMap<>();
        zinnen.forEach(zin -> lijsten.treffers(zin)
                .forEach((lijst, woorden) ->
                        treffers.computeIfAbsent(lijst, key -> new TreeSet<>()).addAll(woorden)));
        List<LabelScore> groepen = new ArrayList<>();
        treffers.forEach((lijst, woorden) -> groepen.add(new LabelScore(
                lijst.substring(PREFIX.length()),
                SCORE,
                woorden.stream().map(woord -> new Reden(woord, 1)).toList())));
        return groepen;
    }
}
