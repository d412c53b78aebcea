// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses one lemma for a form that has several readings, without looking at its neighbours. The order, first that applies:
 * function word or numeral (its own lemma), form of a very common verb, adjective, singular noun, comparative, plural noun
 * (before the adjective if that is a participle),
 * infinitive or finite verb, superlative, participle, stem of a verb, anything else. Within a kind the more common lemma goes
 * first, then the alphabet. Nouns go before verbs because they carry what a text is about.
 */
final class LemmaPreference {

    private static final int COMMON_VERB = -2;
    private static final int PLURAL_OF_PARTICIPLE = -1;
    private static final String VERBS = "werkwoorden.txt";
    private static final Set<String> AUXILIARIES = WordList.group(WordList.groups(VERBS), "hulp", VERBS);
    private static final Set<String> COMMON_VERBS = WordList.group(WordList.groups(VERBS), "gewoon", VERBS);
    private static final List<String> CLOSED = List.of("VNW", "VRZ", "VGW", "GET:TXT", "GET:RNG", "BYW", "DVW", "TSW");
    private static final List<List<String>> ORDER = List.of(
            List.of("BNW:STL:ONV", "BNW:STL:VRB", "BNW:STF", "BNW:VGR:VRB", "BNW:OVR:VRB", "BNW:ALR"),
            List.of("ZNW:EKV"),
            List.of("BNW:VGR:ONV"),
            List.of("ZNW"),
            List.of("WKW:TGW:INF", "WKW:TGW:3EP", "WKW:VLT"),
            List.of("BNW:OVR:ONV"),
            List.of("WKW:VTD:ONV", "WKW:VTD:VRB", "WKW:ODW:ONV", "WKW:ODW:VRB"),
            List.of("WKW"),
            List.of("BNW"));

    private final Lexicon lexicon;

    LemmaPreference(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The preferred lemma of a form among its readings, of which there is at least one. */
    String choose(String vorm, List<Reading> readings) {
        if (readings.stream().anyMatch(LemmaPreference::isClosed)) {
            return vorm;
        }
        return best(readings).lemma();
    }

    /** The kind of the preferred reading. */
    WordClass kind(List<Reading> readings) {
        if (readings.stream().anyMatch(LemmaPreference::isClosed)) {
            return WordClass.OTHER;
        }
        Reading best = best(readings);
        if (best.is("ZNW")) {
            return WordClass.NOUN;
        }
        return best.is("BNW") ? WordClass.ADJECTIVE : WordClass.OTHER;
    }

    /** The preferred one of readings that are none of them function words. */
    Reading best(List<Reading> readings) {
        boolean participle = readings.stream().anyMatch(r -> r.is("WKW:VTD"));
        return readings.stream().min(order(participle)).orElseThrow();
    }

    private Comparator<Reading> order(boolean participle) {
        return Comparator.<Reading>comparingInt(reading -> rank(reading, participle))
                .thenComparingInt(reading -> -lexicon.level(reading.lemma()))
                .thenComparing(Reading::lemma);
    }

    private static boolean isClosed(Reading reading) {
        return CLOSED.stream().anyMatch(reading::is);
    }

    /** Plural nouns go before adjectives that are participles: "verslagen" are reports. */
    private static int rank(Reading reading, boolean participle) {
        if (reading.is("WKW") && isCommonVerb(reading)) {
            return COMMON_VERB;
        }
        if (participle && reading.is("ZNW:MRV")) {
            return PLURAL_OF_PARTICIPLE;
        }
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).stream().anyMatch(reading::is)) {
                return i;
            }
        }
        return ORDER.size();
    }

    private static boolean isCommonVerb(Reading reading) {
        return AUXILIARIES.contains(reading.lemma())
                || (COMMON_VERBS.contains(reading.lemma()) && !reading.is("WKW:TGW:1EP"));
    }
}
