// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a narrow gutter between columns, where the gap within a row is hardly wider than a space: an upright strip in the middle part
 * of the page that the words of nearly all rows leave free, although there are words on both sides of it.
 */
final class Gutter {

    private static final int STEPS = 150;
    private static final int FEWEST_ROWS = 10;
    private static final float CROSSED = 0.1f;
    private static final float NARROWEST = 0.55f;

    private Gutter() {}

    /** The rows, with segments cut at the gutter if there is one. */
    static List<Row> split(List<Row> rows, float width) {
        float gutter = find(rows, width);
        return Float.isNaN(gutter)
                ? rows
                : rows.stream().map(row -> cut(row, gutter)).toList();
    }

    private static float find(List<Row> rows, float width) {
        float best = Float.NaN;
        int most = FEWEST_ROWS - 1;
        for (int step = STEPS / 4; step < STEPS - STEPS / 4; step++) {
            float x = width * step / STEPS;
            int both = 0;
            int crossing = 0;
            for (Row row : rows) {
                boolean spans = row.x0() < x && row.x1() > x;
                both += spans ? 1 : 0;
                crossing += spans && !isFree(row, x) ? 1 : 0;
            }
            if (both - crossing > most && crossing <= CROSSED * both) {
                most = both - crossing;
                best = x;
            }
        }
        return best;
    }

    /** Whether there is room around this place, wider than the spaces of a line. */
    private static boolean isFree(Row row, float x) {
        float left = Float.NEGATIVE_INFINITY;
        float right = Float.POSITIVE_INFINITY;
        for (Line segment : row.segments()) {
            for (Word word : segment.words) {
                if (word.x0() <= x && word.x1() >= x) {
                    return false;
                }
                left = word.x1() < x ? Math.max(left, word.x1()) : left;
                right = word.x0() > x ? Math.min(right, word.x0()) : right;
            }
        }
        return right - left > NARROWEST * row.size();
    }

    private static Row cut(Row row, float x) {
        if (!isFree(row, x)) {
            return row;
        }
        List<Line> segments = new ArrayList<>();
        for (Line segment : row.segments()) {
            long before = segment.words.stream().filter(word -> word.x1() < x).count();
            if (before == 0 || before == segment.words.size()) {
                segments.add(segment);
            } else {
                segments.add(new Line(row.page(), segment.words.subList(0, (int) before)));
                segments.add(segment.without((int) before));
            }
        }
        return new Row(row.page(), segments);
    }
}
