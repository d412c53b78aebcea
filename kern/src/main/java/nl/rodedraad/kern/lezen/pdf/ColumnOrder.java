// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Reading order of a page. Looks for the upright gutter with most lines wholly to its left and right; stretches of rows that no
 * line crosses there, with running text on both sides, are columns: first all of the left, then all of the right.
 */
final class ColumnOrder {

    private static final int STEPS = 100;
    private static final int FEWEST = 5;
    private static final int PROSE = 18;
    private static final float FILLED = 0.6f;

    private ColumnOrder() {}

    static List<Column> order(List<Row> rows, float width) {
        List<Column> columns = new ArrayList<>();
        order(rows, width, 0, columns);
        return columns;
    }

    private static void order(List<Row> rows, float width, int depth, List<Column> columns) {
        float gutter = depth > 2 ? Float.NaN : gutter(rows, width);
        if (Float.isNaN(gutter)) {
            columns.add(new Column(rows));
            return;
        }
        List<Row> across = new ArrayList<>();
        List<Row> band = new ArrayList<>();
        for (Row row : rows) {
            if (crosses(row, gutter)) {
                close(band, across, gutter, width, depth, columns);
                across.add(row);
            } else {
                band.add(row);
            }
        }
        close(band, across, gutter, width, depth, columns);
        if (!across.isEmpty()) {
            columns.add(new Column(List.copyOf(across)));
        }
    }

    private static void close(
            List<Row> band, List<Row> across, float gutter, float width, int depth, List<Column> columns) {
        List<Row> left = side(band, gutter, true);
        List<Row> right = side(band, gutter, false);
        if (isProse(left) && isProse(right)) {
            if (!across.isEmpty()) {
                columns.add(new Column(List.copyOf(across)));
                across.clear();
            }
            order(left, width, depth + 1, columns);
            order(right, width, depth + 1, columns);
        } else {
            across.addAll(band);
        }
        band.clear();
    }

    private static float gutter(List<Row> rows, float width) {
        int best = FEWEST - 1;
        float found = Float.NaN;
        int run = 0;
        for (int step = STEPS / 6; step < STEPS - STEPS / 6; step++) {
            float x = width * step / STEPS;
            int both = Math.min(count(rows, x, true), count(rows, x, false));
            if (both > best) {
                best = both;
                found = x;
                run = 0;
            } else if (both == best && !Float.isNaN(found) && ++run % 2 == 0) {
                // keeps to the middle of a gutter of several steps
                found += width / STEPS;
            }
        }
        return found;
    }

    private static int count(List<Row> rows, float x, boolean left) {
        int count = 0;
        for (Row row : rows) {
            for (Line segment : row.segments()) {
                boolean beside = left ? segment.x1 <= x : segment.x0 >= x;
                count += beside && segment.text().length() >= PROSE ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean crosses(Row row, float x) {
        return row.segments().stream().anyMatch(segment -> segment.x0 < x && segment.x1 > x);
    }

    private static List<Row> side(List<Row> band, float x, boolean left) {
        List<Row> rows = new ArrayList<>();
        for (Row row : band) {
            List<Line> segments = row.segments().stream()
                    .filter(segment -> left == segment.x1 <= x)
                    .toList();
            if (!segments.isEmpty()) {
                rows.add(new Row(row.page(), segments));
            }
        }
        return rows;
    }

    /** Most lines of running text are about as wide as their column; the cells of a table are not. */
    private static boolean isProse(List<Row> rows) {
        if (rows.size() < FEWEST) {
            return false;
        }
        Column column = new Column(rows);
        float width = column.right() - column.left();
        long filled = rows.stream()
                .filter(row -> row.x1() - row.x0() >= FILLED * width)
                .count();
        long letters = rows.stream()
                .mapToLong(row -> row.segments().stream()
                        .mapToInt(line -> line.text().length())
                        .sum())
                .sum();
        return filled * 2 >= rows.size() && letters >= (long) PROSE * rows.size();
    }
}
