// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words on one line of a page, from left to right, and how most of its letters look. */
final class Line {

    private static final float SMALL = 0.82f;
    private static final float RAISED = 0.12f;
    private static final int MOST_CANDIDATES = 50;

    final int page;
    final List<Word> words;
    final float x0;
    final float x1;
    final float y;
    final float size;
    final boolean bold;
    final boolean italic;
    final int color;
    private final String text;

    Line(int page, List<Word> words) {
        this.page = page;
        this.words = List.copyOf(words);
        x0 = words.get(0).x0();
        x1 = (float) words.stream().mapToDouble(Word::x1).max().orElse(x0);
        Word main = longest(words);
        size = main.size();
        y = main.y();
        color = main.style().color();
        bold = share(words, true) > 0.85f;
        italic = share(words, false) > 0.85f;
        text = text(words);
    }

    static Line merged(int page, List<Line> segments) {
        if (segments.size() == 1) {
            return segments.get(0);
        }
        List<Word> words = new ArrayList<>();
        segments.forEach(segment -> words.addAll(segment.words));
        return new Line(page, words);
    }

    String text() {
        return text;
    }

    float top() {
        return y - 0.75f * size;
    }

    float bottom() {
        return y + 0.25f * size;
    }

    float width() {
        return x1 - x0;
    }

    float firstWordWidth() {
        return words.get(0).x1() - words.get(0).x0();
    }

    /** The line without its first words. */
    Line without(int count) {
        return new Line(page, words.subList(count, words.size()));
    }

    /** The word that shows the size and colour of most letters. */
    private static Word longest(List<Word> words) {
        float most = 0;
        Word best = words.get(0);
        for (Word candidate : words.subList(0, Math.min(MOST_CANDIDATES, words.size()))) {
            float letters = 0;
            for (Word word : words) {
                letters += Math.abs(word.size() - candidate.size()) < 0.3f
                                && word.style().color() == candidate.style().color()
                        ? word.text().length()
                        : 0;
            }
            if (letters > most) {
                most = letters;
                best = candidate;
            }
            if (letters * 2 > total(words)) {
                return candidate;
            }
        }
        return best;
    }

    private static float total(List<Word> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    private static float share(List<Word> words, boolean bold) {
        float with = 0;
        for (Word word : words) {
            with += (bold ? word.style().bold() : word.style().italic())
                    ? word.text().length()
                    : 0;
        }
        return with / Math.max(1, total(words));
    }

    private String text(List<Word> all) {
        StringBuilder out = new StringBuilder();
        Word before = all.get(0);
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            boolean reference = i > 0 && isNoteReference(before, word);
            if (!reference) {
                out.append(i > 0 && !before.touches(word) ? " " : "").append(word.text());
            }
            before = word;
        }
        return out.toString();
    }

    /** A small raised number after a word leads to a note; after a single letter it belongs to a unit or formula. */
    private boolean isNoteReference(Word before, Word word) {
        return word.size() < SMALL * size
                && y - word.y() > RAISED * size
                && word.text().matches("[0-9*,]{1,4}")
                && before.text().length() > 1;
    }
}
