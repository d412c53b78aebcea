// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/**
 * Tables without rules: three or more rows in segments that keep one clear upright strip between them. Rows that stand closer
 * together than the others, or that leave the first column empty, carry on the row above.
 */
final class AlignedTable {

    private static final int FEWEST_ROWS = 3;
    private static final float WIDEST_GAP = 3.6f;
    private static final float CLEAR = 0.6f;
    private static final float CLOSER = 0.8f;

    private AlignedTable() {}

    /** Index after the last row of the table that begins at {@code start}; {@code start} when none does. */
    static int end(List<Row> rows, int start) {
        if (!isTabular(rows.get(start))) {
            return start;
        }
        List<Strip> strips = Strip.of(rows.get(start));
        int end = start + 1;
        int tabular = 1;
        int lastTabular = end;
        while (end < rows.size() && isNear(rows.get(end - 1), rows.get(end))) {
            List<Strip> merged = Strip.merge(
                    strips, Strip.of(rows.get(end)), CLEAR * rows.get(end).size());
            if (merged.size() < 2 || (merged.size() < strips.size() && merged.size() < 3)) {
                break;
            }
            strips = merged;
            tabular += rows.get(end).segments().size() > 1 ? 1 : 0;
            end++;
            lastTabular = rows.get(end - 1).segments().size() > 1
                            || rows.get(end - 1).x0() > strips.get(0).right()
                    ? end
                    : lastTabular;
        }
        return tabular >= FEWEST_ROWS ? lastTabular : start;
    }

    static Paragraph paragraph(List<Row> rows, Hyphenation hyphenation) {
        List<Strip> strips = List.of();
        for (Row row : rows) {
            strips = Strip.merge(strips, Strip.of(row), CLEAR * row.size());
        }
        float closest = closest(rows);
        List<String[]> table = new ArrayList<>();
        Row before = rows.get(0);
        for (Row row : rows) {
            String[] cells = cells(row, strips);
            boolean carriesOn = !table.isEmpty()
                    && (cells[0].isEmpty() || row.y() - before.y() < CLOSER * widest(rows))
                    && row.y() - before.y() < 1.15f * closest;
            if (carriesOn) {
                carryOn(table.get(table.size() - 1), cells, hyphenation);
            } else {
                table.add(cells);
            }
            before = row;
        }
        List<Line> lines = rows.stream().map(Row::merged).toList();
        return Paragraph.table(
                lines,
                String.join(
                        "\n", table.stream().map(row -> String.join("\t", row)).toList()));
    }

    private static boolean isTabular(Row row) {
        List<Line> segments = row.segments();
        return segments.size() > 2
                || (segments.size() == 2 && ListLabel.of(row.merged()).isEmpty());
    }

    private static boolean isNear(Row above, Row below) {
        float gap = (below.y() - above.y()) / Math.max(1, below.size());
        return gap > 0.3f && gap < WIDEST_GAP;
    }

    private static String[] cells(Row row, List<Strip> strips) {
        String[] cells = new String[strips.size()];
        java.util.Arrays.fill(cells, "");
        for (Line segment : row.segments()) {
            for (int i = 0; i < cells.length; i++) {
                if (strips.get(i).meets(segment)) {
                    cells[i] = (cells[i] + " " + segment.text()).strip();
                    break;
                }
            }
        }
        return cells;
    }

    private static void carryOn(String[] above, String[] cells, Hyphenation hyphenation) {
        for (int i = 0; i < above.length; i++) {
            StringBuilder joined = new StringBuilder(above[i]);
            hyphenation.append(joined, cells[i]);
            above[i] = joined.toString();
        }
    }

    private static float closest(List<Row> rows) {
        float closest = Float.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            closest = Math.min(closest, rows.get(i).y() - rows.get(i - 1).y());
        }
        return closest;
    }

    private static float widest(List<Row> rows) {
        float widest = 0;
        for (int i = 1; i < rows.size(); i++) {
            widest = Math.max(widest, rows.get(i).y() - rows.get(i - 1).y());
        }
        return widest;
    }
}
