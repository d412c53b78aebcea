// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/** A table of the structure tree while its cells come in. */
final class TaggedTable {

    private final Hyphenation hyphenation;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    TaggedTable(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /** The rows of a table, within a head or body or not. */
    static List<StructureTree.Node> rows(StructureTree.Node table) {
        List<StructureTree.Node> rows = new ArrayList<>();
        for (StructureTree.Node kid : table.kids()) {
            if (Tag.of(kid.type()) == Tag.ROW) {
                rows.add(new StructureTree.Node(kid.type(), cells(kid), 0, MarkedContent.NONE));
            } else if (kid.mark() < 0 && Tag.of(kid.type()) != Tag.CELL) {
                rows.addAll(rows(kid));
            }
        }
        return rows;
    }

    private static List<StructureTree.Node> cells(StructureTree.Node row) {
        return row.kids().stream().filter(kid -> Tag.of(kid.type()) == Tag.CELL).toList();
    }

    /** A table with headings or tables in it only places things on the page. */
    static boolean holdsBlocks(StructureTree.Node table) {
        return table.kids().stream().anyMatch(kid -> {
            Tag tag = Tag.of(kid.type());
            return kid.mark() < 0 && (tag == Tag.HEADING || tag == Tag.TABLE || holdsBlocks(kid));
        });
    }

    void cell(List<Line> text) {
        StringBuilder out = new StringBuilder();
        withoutRepeat(text).forEach(line -> hyphenation.append(out, line.text()));
        cells.add(out.toString());
        lines.addAll(text);
    }

    /** The head of a table that goes on over pages is drawn again on each. */
    private static List<Line> withoutRepeat(List<Line> text) {
        if (text.isEmpty() || text.get(text.size() - 1).page == text.get(0).page) {
            return text;
        }
        List<Line> first =
                text.stream().filter(line -> line.page == text.get(0).page).toList();
        List<Line> rest = text.subList(first.size(), text.size());
        boolean repeats = rest.size() % first.size() == 0;
        for (int i = 0; repeats && i < rest.size(); i++) {
            repeats = rest.get(i).text().equals(first.get(i % first.size()).text());
        }
        return repeats ? first : text;
    }

    void endRow() {
        rows.add(String.join("\t", cells));
        cells.clear();
    }

    Optional<Paragraph> paragraph() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(Paragraph.table(lines, String.join("\n", rows)));
    }
}
