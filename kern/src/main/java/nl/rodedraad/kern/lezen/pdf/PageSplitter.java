// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/**
 * Cuts a page into its columns and ruled tables, in reading order. A table takes part in the search for columns as one wide mark in
 * the place of its words, so that it stays in its column.
 */
final class PageSplitter {

    /** Number of the mark that stands for the first table; the next tables count down from it. */
    private static final int FIRST_TABLE = -100;

    private static final Style PLAIN = new Style(false, false, 0, 0);

    private final Hyphenation hyphenation;

    PageSplitter(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    List<Part> parts(PageRows page) {
        List<Paragraph> tables = new ArrayList<>();
        List<Row> rows = page.rows();
        for (RuledTable table : RuledTables.find(page.page())) {
            TableCut cut = TableCut.of(table, rows);
            if (!cut.words().isEmpty()) {
                rows = new ArrayList<>(cut.rest());
                rows.add(mark(table, page.page().number(), FIRST_TABLE - tables.size()));
                tables.add(table.paragraph(page.page().number(), cut.words(), hyphenation));
            }
        }
        if (!tables.isEmpty()) {
            rows.sort(Comparator.comparingDouble(Row::y));
        }
        return parts(rows, page.page().width(), tables);
    }

    private static Row mark(RuledTable table, int page, int number) {
        Word word = new Word("\uFFFC", table.left(), table.right(), table.top(), 10, PLAIN, number, false);
        return new Row(page, List.of(new Line(page, List.of(word))));
    }

    private static List<Part> parts(List<Row> rows, float width, List<Paragraph> tables) {
        List<Part> parts = new ArrayList<>();
        if (rows.isEmpty()) {
            return parts;
        }
        for (Column column : ColumnOrder.order(Gutter.split(rows, width), width)) {
            List<Row> run = new ArrayList<>();
            for (Row row : column.rows()) {
                int table = tableOf(row);
                if (table >= 0) {
                    add(run, parts);
                    parts.add(Part.of(tables.get(table)));
                } else {
                    run.add(row);
                }
            }
            add(run, parts);
        }
        return parts;
    }

    /** Which table the row stands for; negative when it is a row of text. */
    private static int tableOf(Row row) {
        return FIRST_TABLE - row.segments().get(0).words.get(0).mark();
    }

    private static void add(List<Row> run, List<Part> parts) {
        if (!run.isEmpty()) {
            parts.add(Part.of(new Column(List.copyOf(run))));
            run.clear();
        }
    }
}
