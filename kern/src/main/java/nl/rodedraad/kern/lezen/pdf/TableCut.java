// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of a page, cut around a table.
 *
 * @param above rows above the table
 * @param words the words of the table
 * @param below what stands beside and below it
 */
record TableCut(List<Row> above, List<Word> words, List<Row> below) {

    /** A row of the table of contents never belongs to a table. */
    static TableCut of(RuledTable table, List<Row> rows, Set<Row> contents) {
        List<Row> above = new ArrayList<>();
        List<Row> below = new ArrayList<>();
        List<Word> within = new ArrayList<>();
        for (Row row : rows) {
            List<Line> beside = contents.contains(row) ? row.segments() : take(row, table, within);
            if (!beside.isEmpty()) {
                Row rest = beside.size() == row.segments().size() ? row : new Row(row.page(), beside);
                (row.y() < table.top() ? above : below).add(rest);
            }
        }
        return new TableCut(above, within, below);
    }

    private static List<Line> take(Row row, RuledTable table, List<Word> within) {
        List<Line> beside = new ArrayList<>();
        for (Line segment : row.segments()) {
            List<Word> rest = new ArrayList<>();
            for (Word word : segment.words) {
                (table.holds(word) ? within : rest).add(word);
            }
            if (rest.size() == segment.words.size()) {
                beside.add(segment);
            } else if (!rest.isEmpty()) {
                beside.add(new Line(row.page(), rest));
            }
        }
        return beside;
    }
}
