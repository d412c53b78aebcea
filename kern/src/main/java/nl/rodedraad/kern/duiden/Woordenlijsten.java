// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The documented lists of words and phrases that point one way each (folder {@code woordenlijsten}). A word counts as itself, as
 * a lemma, and as part of a compound; a phrase counts as it is written. One pass over a sentence serves all lists.
 */
final class Woordenlijsten {

    private final Map<String, List<String>> lijstenPerWoord = new HashMap<>();
    private final Map<String, List<String>> groepenPerEersteWoord = new HashMap<>();

    private Woordenlijsten(List<String> namen) {
        Map<String, Set<String>> lijsten = new LinkedHashMap<>();
        namen.forEach(naam -> termen(naam)
                .forEach(term ->
                        lijsten.computeIfAbsent(term, key -> new TreeSet<>()).add(naam)));
        lijsten.forEach((term, inLijsten) -> {
            lijstenPerWoord.put(term, List.copyOf(inLijsten));
            int spatie = term.indexOf(' ');
            if (spatie > 0) {
                groepenPerEersteWoord
                        .computeIfAbsent(term.substring(0, spatie), key -> new ArrayList<>())
                        .add(term);
            }
        });
    }

    /** The lists of these names. */
    static Woordenlijsten of(List<String> namen) {
        return new Woordenlijsten(namen);
    }

    /** The words of each list that the sentence holds, by name of the list; lists without a word are absent. */
    Map<String, Set<String>> treffers(Zin zin) {
        Map<String, Set<String>> treffers = new TreeMap<>();
        for (Zin.Woord woord : zin.woorden()) {
            String vorm = woord.vorm();
            tel(vorm, treffers);
            if (!woord.lemma().equals(vorm)) {
                tel(woord.lemma(), treffers);
            }
            if (woord.delen().size() > 1) {
                woord.delen().forEach(deel -> tel(deel, treffers));
            }
            for (String groep : groepenPerEersteWoord.getOrDefault(vorm, List.of())) {
                if (zin.bevat(groep)) {
                    tel(groep, treffers);
                }
            }
        }
        return treffers;
    }

    private void tel(String term, Map<String, Set<String>> treffers) {
        for (String lijst : lijstenPerWoord.getOrDefault(term, List.of())) {
            treffers.computeIfAbsent(lijst, key -> new TreeSet<>()).add(term);
        }
    }

    /** The words and phrases of one list, in the order of its file. */
    static List<String> termen(String naam) {
        String resource = "woordenlijsten/" + naam + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Woordenlijsten.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
