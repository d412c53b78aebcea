// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.regex.Pattern;

/** Recognises what stands before a list item: a bullet, or a number or letter with a full stop or bracket. */
final class ListLabel {

    private static final Pattern BULLET = Pattern.compile("[•●▪■◦○–—\\-*·‣▸►✓✔➢→□❑\uE000-\uF8FF]|o|\uFFFD");
    private static final Pattern ENUMERATOR = Pattern.compile("\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})(?:[.)]|°|º)");
    private static final float TAB = 0.45f;

    private ListLabel() {}

    /** The label at the start of the line, empty for none. */
    static String of(Line line) {
        if (line.words.size() < 2) {
            return "";
        }
        Word first = line.words.get(0);
        Word second = line.words.get(1);
        float gap = (second.x0() - first.x1()) / line.size;
        boolean bullet = BULLET.matcher(first.text()).matches();
        boolean letter = first.text().equals("o");
        boolean dash = first.text().matches("[–—\\-]");
        if ((bullet && !letter && !dash) || (bullet && gap > TAB) || (dash && gap > 0.1f && startsPhrase(second))) {
            return first.text();
        }
        return ENUMERATOR.matcher(first.text()).matches() && gap > 0.1f ? first.text() : "";
    }

    static boolean isBullet(String label) {
        return BULLET.matcher(label).matches();
    }

    private static boolean startsPhrase(Word word) {
        return Character.isLetterOrDigit(word.text().charAt(0));
    }
}
