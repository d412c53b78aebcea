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
        Notes notes = Notes.cut(pages, scale);
        PageSplitter splitter = new PageSplitter(hyphenation);
        List<Part> parts = notes.text().stream()
                .flatMap(page -> splitter.parts(page).stream())
                .toList();
        Set<Row> contents = ContentsFinder.find(
                parts.stream().flatMap(part -> part.rows().stream()).toList());
        ParagraphBuilder builder = new ParagraphBuilder(scale, hyphenation);
        parts.forEach(part -> readPart(part, contents, builder));
        List<Paragraph> joined = ParagraphJoiner.join(columns);
        new HeadingFinder(scale, hyphenation, ContentsFinder.titles(contents, outline)).mark(joined);
        HeadingLevels.assign(joined, hyphenation);
        return notes.placeAmong(joined).stream()
                .map(paragraph -> paragraph.blok(hyphenation))
                .toList();
    }

    private void readPart(Part part, Set<Row> contents, ParagraphBuilder builder) {
        part.table().ifPresent(table -> columns.add(List.of(table)));
        List<Row> run = new ArrayList<>();
        for (Row row : part.rows()) {
            if (contents.contains(row)) {
                readRun(run, builder);
                run.clear();
                columns.add(List.of(contentsLine(row)));
            } else {
                run.add(row);
            }
        }
        readRun(run, builder);
    }

    private void readRun(List<Row> rows, ParagraphBuilder builder) {
        if (!rows.isEmpty()) {
            columns.add(builder.build(new Column(rows)));
        }
    }

    private static Paragraph contentsLine(Row row) {
        Paragraph paragraph = Paragraph.of(row.merged());
        paragraph.contents = true;
        return paragraph;
    }
}
