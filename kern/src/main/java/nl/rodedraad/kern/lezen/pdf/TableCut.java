// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a page without the words of one table.
 *
 * @param words the words of the table
 * @param rest what stands above, beside and below it
 */
record TableCut(List<Word> words, List<Row> rest) {

    static TableCut of(RuledTable table, List<Row> rows) {
        List<Row> rest = new ArrayList<>();
        List<Word> within = new ArrayList<>();
        for (Row row : rows) {
            List<Line> beside = take(row, table, within);
            if (!beside.isEmpty()) {
                rest.add(beside.equals(row.segments()) ? row : new Row(row.page(), beside));
            }
        }
        return new TableCut(within, rest);
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
