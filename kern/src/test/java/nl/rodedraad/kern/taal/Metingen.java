// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.stand.Bereik;

/** Counts what this room finds against what a treebank says. */
final class Metingen {

    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");
    private static final Set<String> NO_WORDS = Set.of("PUNCT", "SYM", "X");
    private static final int LETTERS_TO_FIND = 3;

    private Metingen() {}

    /** The places where a sentence begins, the first left out, per sentence of the treebank. */
    static List<Counts> zinsgrenzen(Boombank bank) {
        String tekst = bank.tekst();
        Set<Integer> found = Dutch.sentenceSplitter().split(tekst).stream()
                .map(Bereik::begin)
                .collect(Collectors.toSet());
        List<Counts> counts = new ArrayList<>();
        int begin = 0;
        for (Boombank.Zin zin : bank.zinnen()) {
            int end = begin + zin.tekst().length();
            counts.add(grenzen(found, begin, end));
            begin = end + 1;
        }
        return counts;
    }

    private static Counts grenzen(Set<Integer> found, int begin, int end) {
        Set<Integer> expected = begin == 0 ? Set.of() : Set.of(begin);
        Set<Integer> within = new HashSet<>();
        for (int i = Math.max(1, begin); i < end; i++) {
            if (found.contains(i)) {
                within.add(i);
            }
        }
        return Counts.of(expected, within);
    }

    static Counts woorden(Boombank bank) {
        return Counts.sum(bank.zinnen().stream().map(Metingen::woorden).toList());
    }

    private static Counts woorden(Boombank.Zin zin) {
        Set<Bereik> expected = new LinkedHashSet<>();
        int from = 0;
        for (Boombank.Woord woord : zin.woorden()) {
            int begin = zin.tekst().indexOf(woord.vorm(), from);
            from = begin + woord.vorm().length();
            expected.add(new Bereik(begin, from));
        }
        Set<Bereik> found = Dutch.tokenizer().tokenize(zin.tekst()).stream()
                .map(Token::bereik)
                .collect(Collectors.toSet());
        return Counts.of(expected, found);
    }

    /** True positives are words with the lemma of the treebank, false negatives those with another. */
    static Counts lemmas(Boombank bank, boolean contentOnly) {
        Counts counts = new Counts(0, 0, 0);
        for (Boombank.Zin zin : bank.zinnen()) {
            for (Boombank.Woord woord : zin.woorden()) {
                if (contentOnly ? CONTENT.contains(woord.soort()) : !NO_WORDS.contains(woord.soort())) {
                    String expected = woord.lemma().replace("_", "").toLowerCase(Locale.ROOT);
                    boolean right = expected.equals(Dutch.lemmatizer().lemma(woord.vorm()));
                    counts = counts.plus(right ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
                }
            }
        }
        return counts;
    }

    /** Boundaries within the lemmas of different nouns and adjectives without hyphen, one count for each lemma. */
    static List<Counts> samenstellingen(List<Boombank> banken) {
        Set<String> seen = new HashSet<>();
        List<Counts> counts = new ArrayList<>();
        for (Boombank.Woord woord : banken.stream()
                .flatMap(bank -> bank.zinnen().stream())
                .flatMap(zin -> zin.woorden().stream())
                .toList()) {
            String form = woord.vorm().toLowerCase(Locale.ROOT);
            boolean counted = Set.of("NOUN", "ADJ").contains(woord.soort()) && form.matches("\\p{L}{4,}");
            String lemma = Dutch.lemmatizer().lemma(form);
            if (counted && seen.add(lemma)) {
                grenzen(lemma, woord.lemma().toLowerCase(Locale.ROOT).split("_"))
                        .ifPresent(expected -> counts.add(Counts.of(expected, gevonden(lemma))));
            }
        }
        return counts;
    }

    /**
     * Where the parts begin in the written lemma, found by their first letters because the treebank gives the parts without the
     * letters that link them; nothing if that fails.
     */
    private static Optional<Set<Integer>> grenzen(String lemma, String[] delen) {
        Set<Integer> begins = new HashSet<>();
        int from = 0;
        for (int i = 1; i < delen.length; i++) {
            from += Math.max(1, delen[i - 1].length() - 1);
            from = lemma.indexOf(delen[i].substring(0, Math.min(LETTERS_TO_FIND, delen[i].length())), from);
            if (from < 0) {
                return Optional.empty();
            }
            begins.add(from);
        }
        return Optional.of(begins);
    }

    private static Set<Integer> gevonden(String lemma) {
        return Dutch.lemmatizer() instanceof DictionaryLemmatizer lemmatizer
                ? lemmatizer.split(lemma).stream()
                        .map(Part::begin)
                        .filter(begin -> begin > 0)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    static String regel(String naam, List<Counts> counts) {
        Counts sum = Counts.sum(counts);
        return String.format(
                Locale.ROOT,
                "%s: precisie %.4f, opbrengst %.4f, F1 %.4f %s",
                naam,
                sum.precision(),
                sum.recall(),
                sum.f1(),
                Arrays.asList(sum.truePositives(), sum.falsePositives(), sum.falseNegatives()));
    }
}
