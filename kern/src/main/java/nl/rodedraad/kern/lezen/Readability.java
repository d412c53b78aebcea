// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.taal.LanguageDetector;

/**
 * Tells a text from a text layer that only looks like one. In text of any language with Latin letters most characters that are
 * not space are letters, and most words of some length have a vowel; where a font has lost its table of characters, neither holds.
 */
final class Readability {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int ENOUGH = 200;
    private static final int SAMPLE = 200_000;
    private static final double LETTERS = 0.5;
    private static final double VOWELS = 0.6;
    private static final int LONGEST_WORD = 400;
    private static final String VOWEL_LETTERS = "aeiouyáéíóúàèìòùâêîôûäëïöüæøåœ";

    private Readability() {}

    /** Whether a person could read this; short texts get the benefit of the doubt. */
    static boolean isReadable(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int visible = 0;
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            visible += Character.isWhitespace(c) ? 0 : 1;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return visible < ENOUGH || (hasFewFigures(sample, visible, letters) && hasWords(sample));
    }

    /** A page of tables has more figures than letters, but words between them. */
    private static boolean hasFewFigures(String sample, int visible, int letters) {
        return letters >= LETTERS * visible || !LanguageDetector.detect(sample).equals(LanguageDetector.UNKNOWN);
    }

    private static boolean hasWords(String sample) {
        Matcher words = WORD.matcher(sample);
        int counted = 0;
        int voiced = 0;
        int endless = 0;
        while (words.find()) {
            String word = words.group();
            endless += word.length() > LONGEST_WORD ? word.length() : 0;
            if (word.length() > 3 && word.chars().allMatch(Character::isLetter)) {
                counted++;
                voiced += hasVowel(word) ? 1 : 0;
            }
        }
        return voiced >= VOWELS * counted && endless < sample.length() / 2;
    }

    private static boolean hasVowel(String word) {
        return word.chars().map(Character::toLowerCase).anyMatch(c -> VOWEL_LETTERS.indexOf(c) >= 0 || c > 0x24F);
    }
}
