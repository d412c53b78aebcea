// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which stretches of a word can be a part of a compound, and as what. */
final class CompoundParts {

    private static final int LOWEST_LEVEL = 9;
    private static final int LOWEST_LEVEL_OF_SHORTEST = 14;
    private static final Set<String> NO_PARTS = WordList.words("geen-delen.txt");
    private static final int KIND_AND_NUMBER = "ZNW:EKV".length();
    private static final List<String> GENDERS = List.of("DE_", "HET");

    private final Lexicon lexicon;
    private final LemmaPreference preference;

    CompoundParts(Lexicon lexicon, LemmaPreference preference) {
        this.lexicon = lexicon;
        this.preference = preference;
    }

    /**
     * The end of a word as the last part of a compound.
     *
     * @param level the level of that end
     * @param whole the readings of the word; the last part agrees with one of them, if there are any
     * @return empty if the end cannot be a last part
     */
    Optional<Part> head(String woord, int begin, int level, List<Reading> whole) {
        String form = woord.substring(begin);
        if (level == 0 || form.length() < Part.SHORTEST || isBarred(form)) {
            return Optional.empty();
        }
        List<Reading> fitting = lexicon.readings(form).stream()
                .filter(CompoundParts::isNominal)
                .filter(r -> whole.isEmpty() || whole.stream().anyMatch(w -> agree(r, form, w, woord)))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : part(begin, form, fitting, preference.best(fitting), false);
    }

    private static boolean isNominal(Reading r) {
        return r.is("ZNW") || r.is("BNW");
    }

    /** Same kind and number, no different gender, and the last part of a lemma is a lemma. */
    private static boolean agree(Reading head, String form, Reading whole, String woord) {
        boolean otherGender = genderOf(head) >= 0 && genderOf(whole) >= 0 && genderOf(head) != genderOf(whole);
        boolean inflected = whole.lemma().equals(woord) && !head.lemma().equals(form);
        return !otherGender && !inflected && head.tag().regionMatches(0, whole.tag(), 0, KIND_AND_NUMBER);
    }

    private static int genderOf(Reading r) {
        return GENDERS.indexOf(r.tag().substring(Math.max(0, r.tag().length() - 3)));
    }

    /**
     * A stretch of a word as a part before the last: as it is, with a linking s after it, or as the stem of a plural.
     *
     * @param level the level of that stretch
     */
    List<Part> modifiers(String woord, int begin, int eind, int level) {
        String form = woord.substring(begin, eind);
        if (isBarred(form)) {
            return List.of();
        }
        List<Reading> readings = level == 0 ? List.of() : lexicon.readings(form);
        List<Part> found = new ArrayList<>();
        modifier(begin, form, select(readings, "ZNW", "BNW:STL:ONV", "WKW:TGW:1EP"), false)
                .ifPresent(found::add);
        if (woord.charAt(eind) == 's') {
            modifier(begin, form, select(readings, "ZNW:EKV", "WKW:TGW:INF"), true)
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            modifier(begin, form, pluralOf(form), false).ifPresent(found::add);
        }
        return found;
    }

    private static List<Reading> select(List<Reading> readings, String... tags) {
        return readings.stream().filter(r -> Stream.of(tags).anyMatch(r::is)).toList();
    }

    /** "kinder" stands for "kinderen", "zonne" for "zonnen". */
    private List<Reading> pluralOf(String form) {
        String plural = form.endsWith("er") ? form + "en" : form.endsWith("e") ? form + "n" : "";
        return plural.isEmpty() ? List.of() : select(lexicon.readings(plural), "ZNW:MRV");
    }

    /** A plural noun that is also the stem of a more common verb is that verb: "rekenregel" has nothing to do with "reek". */
    private Optional<Part> modifier(int begin, String form, List<Reading> readings, boolean link) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = !select(readings, "ZNW:EKV", "BNW").isEmpty();
        Reading chosen = plain ? preference.best(readings) : mostCommon(readings);
        return part(begin, form, readings, chosen, link);
    }

    private Reading mostCommon(List<Reading> readings) {
        return readings.stream()
                .min(Comparator.<Reading>comparingInt(r -> -lexicon.level(r.lemma()))
                        .thenComparing(Reading::lemma))
                .orElseThrow();
    }

    private static boolean isBarred(String form) {
        return FunctionWords.ALL.contains(form) || NO_PARTS.contains(form);
    }

    /** A part is as common as its form or its most common lemma, whichever is higher. */
    private Optional<Part> part(int begin, String form, List<Reading> readings, Reading chosen, boolean link) {
        int level = readings.stream().mapToInt(r -> lexicon.level(r.lemma())).reduce(lexicon.level(form), Math::max);
        int lowest = form.length() == Part.SHORTEST ? LOWEST_LEVEL_OF_SHORTEST : LOWEST_LEVEL;
        String lemma = chosen.lemma().toLowerCase(Locale.ROOT);
        return level < lowest
                ? Optional.empty()
                : Optional.of(new Part(begin, begin + form.length(), lemma, level, link));
    }
}
