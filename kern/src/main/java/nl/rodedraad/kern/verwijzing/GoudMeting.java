// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures on sentences whose citations a person noted, by kind of source. */
final class GoudMeting {

    private final VerwijzingFinder finder;
    private final Map<String, Telling> bySort = new TreeMap<>();
    private final Telling places = new Telling();
    private final Telling unknown = new Telling();

    GoudMeting(VerwijzingFinder finder) {
        this.finder = finder;
    }

    void measure(List<List<String>> rows) {
        rows.forEach(row -> measure(row.get(0), Verwacht.list(row.get(1))));
    }

    private void measure(String sentence, List<Verwacht> expected) {
        List<Verwijzing> found = new ArrayList<>(finder.find(sentence));
        for (Verwacht one : expected) {
            @org.jspecify.annotations.Nullable Verwijzing match = take(found, one);
            if (one.id().isEmpty()) {
                countUnknown(match, sentence, one);
            } else if (one.verplicht()) {
                count(match, sentence, one);
            }
        }
        found.stream()
                .filter(left -> left.status() == VerwijzingStatus.HERLEID)
                .forEach(left -> of(left.soort().naam()).wrong(left + " in: " + sentence));
    }

    private static @org.jspecify.annotations.Nullable Verwijzing take(List<Verwijzing> found, Verwacht one) {
        @org.jspecify.annotations.Nullable Verwijzing best = null;
        for (Verwijzing candidate : found) {
            Verwacht seen = Verwacht.of(candidate);
            boolean exact = seen.isSameSource(one) && seen.plaats().equals(one.plaats());
            if (exact) {
                best = candidate;
                break;
            }
            best = best == null && seen.isSameSource(one) ? candidate : best;
        }
        found.remove(best);
        return best;
    }

    private void count(@org.jspecify.annotations.Nullable Verwijzing match, String sentence, Verwacht one) {
        Telling telling = of(one.soort());
        if (match == null) {
            telling.missed(one + " in: " + sentence);
        } else if (match.status() == VerwijzingStatus.ONZEKER) {
            telling.doubtful(match.reden() + " " + one + " in: " + sentence);
        } else {
            telling.right();
        }
        if (match != null && !one.plaats().artikel().isEmpty()) {
            countPlace(match, sentence, one);
        }
    }

    private void countPlace(Verwijzing match, String sentence, Verwacht one) {
        if (Verwacht.of(match).plaats().equals(one.plaats())) {
            places.right();
        } else {
            places.wrong(match + " in: " + sentence);
        }
    }

    private void countUnknown(@org.jspecify.annotations.Nullable Verwijzing match, String sentence, Verwacht one) {
        if (match != null) {
            unknown.right();
        } else {
            unknown.missed(one + " in: " + sentence);
        }
    }

    private Telling of(String sort) {
        return bySort.computeIfAbsent(sort, key -> new Telling());
    }

    /** Rows of a Markdown table. */
    List<String> rows(String name) {
        List<String> rows = new ArrayList<>();
        bySort.forEach((sort, telling) -> rows.add(telling.row(name + ": " + sort)));
        rows.add(places.row(name + ": artikel, lid en onderdeel"));
        rows.add(unknown.row(name + ": zonder regeling, blijft onbekend"));
        return rows;
    }

    List<String> remarks() {
        List<String> all = new ArrayList<>();
        bySort.values().forEach(telling -> all.addAll(telling.remarks()));
        all.addAll(places.remarks());
        all.addAll(unknown.remarks());
        return all;
    }
}
