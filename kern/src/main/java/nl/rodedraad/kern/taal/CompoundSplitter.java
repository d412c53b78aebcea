// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits compounds into words of the dictionary, with the linking letters s, e and en between them.
 *
 * <p>A word is split where its parts are on average more common than the word itself, by the geometric mean of their
 * frequencies; of several splits the one with the fewest parts is taken, so that the parts are as long as can be, then the one
 * with the highest mean. The rule is that of Koehn and Knight, "Empirical Methods for Compound Splitting" (EACL 2003), section
 * 3. On top of it the last part must be a noun or adjective of the same number and gender as the whole, and function words and
 * affixes are never parts. A part may be a compound itself.
 */
final class CompoundSplitter {

    private static final int LONGEST_WORD = 64;
    private static final int MOST_PARTS = 5;

    private final CompoundParts parts;
    private final Lexicon lexicon;

    CompoundSplitter(Lexicon lexicon, LemmaPreference preference) {
        this.lexicon = lexicon;
        this.parts = new CompoundParts(lexicon, preference);
    }

    /** The parts of a word in lower case, left to right; empty if it is no compound, or longer than words are. */
    List<Part> split(String woord) {
        if (woord.length() < 2 * Part.SHORTEST || woord.length() > LONGEST_WORD) {
            return List.of();
        }
        List<Part> best = new Search(woord, readings(woord)).from(0, MOST_PARTS);
        return mean(best) > lexicon.level(woord) ? best : List.of();
    }

    /** The readings in which the word is its own lemma, if there are any; else all. */
    private List<Reading> readings(String woord) {
        List<Reading> all = lexicon.readings(woord);
        List<Reading> own = all.stream().filter(r -> r.lemma().equals(woord)).toList();
        return own.isEmpty() ? all : own;
    }

    private static double mean(List<Part> parts) {
        return parts.stream().mapToInt(Part::level).average().orElse(0);
    }

    /** The levels are logarithms, so their mean stands for the geometric mean of the frequencies. */
    private static List<Part> better(List<Part> a, List<Part> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        if (a.size() != b.size()) {
            return a.size() < b.size() ? a : b;
        }
        return mean(b) > mean(a) ? b : a;
    }

    private final class Search {

        private final String woord;
        private final List<Reading> whole;

        Search(String woord, List<Reading> whole) {
            this.woord = woord;
            this.whole = whole;
        }

        /** The best split of the word from {@code begin} on into at most {@code room} parts. */
        List<Part> from(int begin, int room) {
            int[] levels = lexicon.levelsOfPrefixes(woord, begin);
            List<Part> best = begin == 0
                    ? List.of()
                    : parts.head(woord, begin, levels[woord.length()], whole)
                            .map(List::of)
                            .orElse(List.of());
            for (int eind = begin + Part.SHORTEST; room > 1 && eind <= woord.length() - Part.SHORTEST; eind++) {
                for (Part part : parts.modifiers(woord, begin, eind, levels[eind])) {
                    best = better(best, followedBy(part, room - 1));
                }
            }
            return best;
        }

        private List<Part> followedBy(Part part, int room) {
            int next = part.eind() + (part.link() ? 1 : 0);
            List<Part> rest = next > woord.length() - Part.SHORTEST ? List.of() : from(next, room);
            if (rest.isEmpty()) {
                return rest;
            }
            List<Part> all = new ArrayList<>(List.of(part));
            all.addAll(rest);
            return all;
        }
    }
}
