// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words at one height together, and cuts where the gap between them is wider than a space can be. */
final class RowBuilder {

    /** Widest space within a line, as a part of the size of its letters; justified lines come near it. */
    private static final float SEGMENT_GAP = 1.3f;

    private static final int LOOK_BACK = 6;

    /** A row while it grows; its place is that of its largest letters, so that notes and formulas do not shift it. */
    private static final class Growing {
        private final List<Word> words = new ArrayList<>();
        private float y;
        private float size;

        private void add(Word word) {
            words.add(word);
            if (word.size() > size) {
                size = word.size();
                y = word.y();
            }
        }

        private boolean holds(Word word) {
            float top = Math.max(y - 0.7f * size, word.top());
            float overlap = Math.min(y, word.y()) - top;
            float smaller = 0.7f * Math.min(size, word.size());
            return overlap >= 0.5f * smaller && Math.abs(y - word.y()) <= 0.5f * Math.max(size, word.size());
        }
    }

    private RowBuilder() {}

    static List<Row> rows(PdfPage page) {
        List<Word> words = new ArrayList<>(page.words());
        words.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x0));
        List<Growing> rows = new ArrayList<>();
        for (Word word : words) {
            row(rows, word).add(word);
        }
        rows.sort(Comparator.comparingDouble(row -> row.y));
        return rows.stream().map(row -> segments(page.number(), row.words)).toList();
    }

    private static Growing row(List<Growing> rows, Word word) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - LOOK_BACK); i--) {
            if (rows.get(i).holds(word)) {
                return rows.get(i);
            }
        }
        Growing row = new Growing();
        rows.add(row);
        return row;
    }

    private static Row segments(int page, List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::x0));
        List<Line> segments = new ArrayList<>();
        List<Word> segment = new ArrayList<>();
        Word before = words.get(0);
        for (Word word : words) {
            float gap = word.x0() - before.x1();
            if (!segment.isEmpty() && gap > SEGMENT_GAP * Math.max(word.size(), before.size())) {
                segments.add(new Line(page, segment));
                segment.clear();
            }
            segment.add(word);
            before = word;
        }
        segments.add(new Line(page, segment));
        return new Row(page, segments);
    }
}
