// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages cut in two: what stands above the notes, and the notes.
 *
 * @param text the pages without their notes
 * @param notes in order of their pages
 */
record Notes(List<PageRows> text, List<Paragraph> notes) {

    static Notes cut(List<PageRows> pages, TypeScale scale) {
        List<PageRows> text = new ArrayList<>();
        List<Paragraph> notes = new ArrayList<>();
        for (PageRows page : pages) {
            List<Row> rows = page.rows();
            int first = NoteFinder.firstNote(page, scale);
            text.add(page.with(rows.subList(0, first)));
            if (first < rows.size()) {
                ColumnOrder.order(rows.subList(first, rows.size()), page.page().width())
                        .forEach(column -> notes.addAll(NoteBuilder.build(
                                column.rows().stream().map(Row::merged).toList())));
            }
        }
        return new Notes(text, notes);
    }

    /** Sets the notes of a page after the last paragraph that begins on it, so that they never cut one in two. */
    List<Paragraph> placeAmong(List<Paragraph> paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            while (next < notes.size() && notes.get(next).first().page < paragraph.first().page) {
                all.add(notes.get(next++));
            }
            all.add(paragraph);
        }
        all.addAll(notes.subList(next, notes.size()));
        return all;
    }
}
