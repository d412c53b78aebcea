// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/** Cuts the rows of a column into paragraphs, list items and tables without rules. */
final class ParagraphBuilder {

    private static final float HEADING = 1.08f;

    private final TypeScale scale;
    private final Hyphenation hyphenation;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    ParagraphBuilder(TypeScale scale, Hyphenation hyphenation) {
        this.scale = scale;
        this.hyphenation = hyphenation;
    }

    List<Paragraph> build(Column column) {
        paragraphs.clear();
        List<Row> rows = column.rows();
        int index = 0;
        Row before = rows.get(0);
        boolean fresh = true;
        while (index < rows.size()) {
            int end = AlignedTable.end(rows, index);
            if (end > index) {
                paragraphs.add(AlignedTable.paragraph(rows.subList(index, end), hyphenation));
                before = rows.get(end - 1);
                index = end;
                fresh = true;
            } else {
                Row row = rows.get(index);
                add(row.merged(), before, fresh || index == 0, column.right());
                before = row;
                index++;
                fresh = false;
            }
        }
        return List.copyOf(paragraphs);
    }

    private void add(Line line, Row above, boolean fresh, float right) {
        String label = line.size > HEADING * scale.size() ? "" : ListLabel.of(line);
        boolean first = paragraphs.isEmpty() || fresh;
        boolean cut = !first && cutsSentence(paragraphs.get(paragraphs.size() - 1), line, label);
        if (!first && (label.isEmpty() || cut) && continues(paragraphs.get(paragraphs.size() - 1), line, right)) {
            paragraphs.get(paragraphs.size() - 1).lines.add(line);
            return;
        }
        open(line, cut ? "" : label, first, above, right);
    }

    /** A number or dash at the start of a line that goes on with a sentence is no label. */
    private static boolean cutsSentence(Paragraph paragraph, Line line, String label) {
        String above = paragraph.last().text();
        boolean ended = SentenceEnd.in(above) || above.endsWith(",");
        return !label.isEmpty()
                && paragraph.label.isEmpty()
                && (!ended || above.matches(".*\\d:"))
                && line.x0 - paragraph.last().x0 < 0.3f * line.size
                && paragraph.right - paragraph.last().x1 < 0.15f * (paragraph.right - paragraph.last().x0);
    }

    private void open(Line line, String label, boolean first, Row above, float right) {
        if (!first) {
            Paragraph last = paragraphs.get(paragraphs.size() - 1);
            last.gapAfter = (line.y - last.last().y) / line.size;
        }
        Paragraph paragraph = Paragraph.of(label.isEmpty() ? line : line.without(1));
        paragraph.right = right;
        paragraph.gapBefore = first ? 100 : (line.y - above.y()) / line.size;
        if (!label.isEmpty()) {
            paragraph.label = label;
            paragraph.soort = PassageSoort.LIJST;
        }
        paragraphs.add(paragraph);
    }

    private boolean continues(Paragraph paragraph, Line line, float right) {
        Line last = paragraph.last();
        float gap = (line.y - last.y) / Math.max(line.size, last.size);
        float size = Math.max(line.size, last.size);
        return gap > 0.2f
                && gap < Math.max(1.25f, scale.leading() * 1.22f)
                && Math.abs(line.size - last.size) < 0.07f * size
                && line.bold == last.bold
                && (line.color == last.color || line.size <= scale.size() * 1.05f)
                && !isIndented(paragraph, line)
                && !hasRoomFor(last, line, right);
    }

    /** An indent opens a paragraph; text to the left of the text of an item ends it. */
    private static boolean isIndented(Paragraph paragraph, Line line) {
        Line last = paragraph.last();
        boolean ended = SentenceEnd.in(last.text());
        float shift = (line.x0 - last.x0) / line.size;
        if (!paragraph.label.isEmpty() && (line.x0 - paragraph.textX) / line.size < -0.5f) {
            return ended || SentenceEnd.startsFresh(line.text());
        }
        boolean indent = shift > 0.8f && ended;
        boolean outdent = shift < -0.8f && paragraph.lines.size() > 1 && ended;
        return indent || outdent;
    }

    /** A line that ends although the next word would have fitted was ended on purpose. */
    private boolean hasRoomFor(Line last, Line next, float right) {
        float room = right - last.x1 - next.firstWordWidth() - 0.3f * last.size;
        boolean heading = last.size > scale.size() * HEADING;
        boolean ended = SentenceEnd.in(last.text()) && SentenceEnd.startsFresh(next.text());
        boolean shortLine = room > 0.35f * (right - last.x0) && SentenceEnd.startsFresh(next.text());
        return !heading && ((ended && room > 0.5f * last.size) || shortLine);
    }
}
