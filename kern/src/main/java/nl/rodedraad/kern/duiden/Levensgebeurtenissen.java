// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the life events that a text names, by a documented list of words for each event. */
final class Levensgebeurtenissen {

    private static final String PREFIX = "gebeurtenis-";

    /** What a named word is worth: a list cannot see that a word is meant otherwise. */
    private static final double SCORE = 0.9;

    private final Woordenlijsten lijsten;

    Levensgebeurtenissen() {
        lijsten = Woordenlijsten.of(Schema.levensgebeurtenissen().begrippen().stream()
                .map(gebeurtenis -> PREFIX + gebeurtenis.slug())
                .toList());
    }

    /** The events named in any of the sentences, in order of their slugs, with the words that named them. */
    List<LabelScore> van(List<Zin> zinnen) {
        Map<String, Set<String>> treffers = new TreeMap<>();
        zinnen.forEach(zin -> lijsten.treffers(zin)
                .forEach((lijst, woorden) ->
                        treffers.computeIfAbsent(lijst, key -> new TreeSet<>()).addAll(woorden)));
        List<LabelScore> gebeurtenissen = new ArrayList<>();
        treffers.forEach((lijst, woorden) -> gebeurtenissen.add(new LabelScore(
                lijst.substring(PREFIX.length()),
                SCORE,
                woorden.stream().map(woord -> new Reden(woord, 1)).toList())));
        return gebeurtenissen;
    }

    /** Each event once, in order of their slugs. */
    static List<LabelScore> samen(List<LabelScore> gebeurtenissen) {
        Map<String, LabelScore> eersten = new TreeMap<>();
        gebeurtenissen.forEach(gebeurtenis -> eersten.putIfAbsent(gebeurtenis.id(), gebeurtenis));
        return List.copyOf(eersten.values());
    }
}
