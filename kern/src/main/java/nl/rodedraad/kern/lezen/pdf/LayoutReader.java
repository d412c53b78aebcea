// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/** Finds the structure of a document in the places and looks of its letters alone. */
final class LayoutReader {

    private final Set<String> outline;
    private final List<List<Paragraph>> columns = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();

    private LayoutReader(Set<String> outline) {
        this.outline = outline;
    }

    /** @param outline keys of the titles in the outline of the file, as {@link HeadingFinder#key} makes them */
    static List<Blok> read(List<PageRows> all, Set<String> outline) {
        return new LayoutReader(outline).read(OutdentedMark.strip(RunningText.strip(all)));
    }

    private List<Blok> read(List<PageRows> pages) {
        TypeScale scale = TypeScale.of(pages);
        Hyphenation hyphenation = HyphenationFinder.of(pages);
        Set<Row> contents = ContentsFinder.find(pages);
        ParagraphBuilder builder = new ParagraphBuilder(scale, hyphenation);
        for (PageRows page : pages) {
            readPage(page, scale, contents, builder);
        }
        List<Paragraph> joined = ParagraphJoiner.join(columns);
        new HeadingFinder(scale, hyphenation, ContentsFinder.titles(contents, outline)).mark(joined);
        HeadingLevels.assign(joined, hyphenation);
        return withNotes(joined).stream()
                .map(paragraph -> paragraph.blok(hyphenation))
                .toList();
    }

    private void readPage(PageRows page, TypeScale scale, Set<Row> contents, ParagraphBuilder builder) {
        int first = NoteFinder.firstNote(page, scale);
        PageRows text = page.with(page.rows().subList(0, first));
        List<Row> pending = new ArrayList<>();
        List<Row> rest = text.rows();
        for (RuledTable table : RuledTables.find(page.page())) {
            TableCut cut = TableCut.of(table, rest, contents);
            if (!cut.words().isEmpty()) {
                pending.addAll(cut.above());
                readRows(pending, page.page().width(), contents, builder);
                pending.clear();
                columns.add(List.of(table.paragraph(page.page().number(), cut.words(), builder.hyphenation())));
                rest = cut.below();
            }
        }
        pending.addAll(rest);
        readRows(pending, page.page().width(), contents, builder);
        readNotes(page.rows().subList(first, page.rows().size()), page.page().width());
    }

    private void readRows(List<Row> rows, float width, Set<Row> contents, ParagraphBuilder builder) {
        List<Row> run = new ArrayList<>();
        for (Row row : rows) {
            if (contents.contains(row)) {
                readColumns(run, width, builder);
                run.clear();
                columns.add(List.of(contentsLine(row)));
            } else {
                run.add(row);
            }
        }
        readColumns(run, width, builder);
    }

    private void readColumns(List<Row> rows, float width, ParagraphBuilder builder) {
        if (!rows.isEmpty()) {
            ColumnOrder.order(rows, width).forEach(column -> columns.add(builder.build(column)));
        }
    }

    private static Paragraph contentsLine(Row row) {
        Paragraph paragraph = Paragraph.of(row.merged());
        paragraph.contents = true;
        return paragraph;
    }

    private void readNotes(List<Row> rows, float width) {
        if (rows.isEmpty()) {
            return;
        }
        for (Column column : ColumnOrder.order(rows, width)) {
            notes.addAll(
                    NoteBuilder.build(column.rows().stream().map(Row::merged).toList()));
        }
    }

    /** Sets the notes of a page after the last paragraph that begins on it, so that they never cut one in two. */
    private List<Paragraph> withNotes(List<Paragraph> paragraphs) {
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
