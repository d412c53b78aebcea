// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks words up in the dictionary; a word that is not in it is taken to be a compound, and its last part is looked up.
 * Remembers what it found, up to a fixed number of words.
 */
final class DictionaryLemmatizer implements Lemmatizer {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST_REMEMBERED = 64;

    private final UnknownWords unknown;
    private final Lexicon lexicon;
    private final LemmaPreference preference;
    private final CompoundSplitter splitter;
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();

    DictionaryLemmatizer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.preference = new LemmaPreference(lexicon);
        this.splitter = new CompoundSplitter(lexicon, preference);
        this.unknown = new UnknownWords(lexicon, preference, splitter);
    }

    @Override
    public String lemma(String woord) {
        String known = lemmas.get(woord);
        return known != null ? known : remember(lemmas, woord, find(woord.replace('’', '\'')));
    }

    @Override
    public List<String> delen(String woord) {
        List<String> known = parts.get(woord);
        return known != null ? known : remember(parts, woord, findParts(woord));
    }

    private static <T> T remember(Map<String, T> cache, String woord, T found) {
        if (woord.length() <= LONGEST_REMEMBERED && cache.size() < MOST_REMEMBERED) {
            cache.put(woord, found);
        }
        return found;
    }

    private String find(String woord) {
        String lower = woord.toLowerCase(Locale.ROOT);
        boolean capitals = woord.length() > 1 && woord.equals(woord.toUpperCase(Locale.ROOT)) && !woord.equals(lower);
        List<Reading> readings = new ArrayList<>(lexicon.readings(woord));
        if (!woord.equals(lower) && !(capitals && !readings.isEmpty())) {
            readings.addAll(lexicon.readings(lower));
        }
        if (!readings.isEmpty()) {
            return preference.choose(lower, readings).toLowerCase(Locale.ROOT);
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            return lower.substring(0, hyphen + 1) + find(woord.substring(hyphen + 1));
        }
        return unknown.lemma(lower, woord.equals(lower));
    }

    /** The kind of the preferred reading; a word that is not known has the kind of its last part. */
    WordClass kind(String woord) {
        String lower = woord.toLowerCase(Locale.ROOT);
        List<Reading> readings = new ArrayList<>(lexicon.readings(woord));
        if (readings.isEmpty()) {
            readings.addAll(lexicon.readings(lower));
        }
        if (!readings.isEmpty()) {
            return preference.kind(readings);
        }
        List<String> known = delen(lower);
        String last = known.get(known.size() - 1);
        return last.equals(lower) ? WordClass.OTHER : kind(last);
    }

    /** The parts of a lemma with their places, empty if it is no compound. */
    List<Part> split(String lemma) {
        return splitter.split(lemma);
    }

    /** Inflected forms of one word have the same parts, because they are those of its lemma. */
    private List<String> findParts(String woord) {
        if (woord.indexOf('-') > 0) {
            return Stream.of(woord.split("-+"))
                    .filter(part -> !part.isEmpty())
                    .flatMap(part -> delen(part).stream())
                    .toList();
        }
        String lemma = lemma(woord);
        List<Part> found = split(lemma);
        return found.isEmpty()
                ? List.of(lemma)
                : found.stream().map(Part::lemma).toList();
    }
}
