// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.PassageSoort;

/** Joins a paragraph that the end of a column or page cut in two. */
final class ParagraphJoiner {

    private ParagraphJoiner() {}

    /** @param columns the paragraphs of each column, in reading order */
    static List<Paragraph> join(List<List<Paragraph>> columns) {
        List<Paragraph> joined = new ArrayList<>();
        for (List<Paragraph> column : columns) {
            int from = 0;
            if (!column.isEmpty() && !joined.isEmpty() && continues(joined.get(joined.size() - 1), column.get(0))) {
                joined.get(joined.size() - 1).lines.addAll(column.get(0).lines);
                from = 1;
            }
            joined.addAll(column.subList(from, column.size()));
        }
        return joined;
    }

    private static boolean continues(Paragraph above, Paragraph below) {
        boolean text = isText(above) && below.soort == PassageSoort.ALINEA && !below.contents && below.label.isEmpty();
        Line last = above.last();
        Line next = below.first();
        if (!text || last.bold != next.bold || Math.abs(last.size - next.size) > 0.06f * last.size) {
            return false;
        }
        String ended = last.text();
        boolean full = above.right - last.x1 < 0.12f * (above.right - above.first().x0);
        boolean halfway = ended.endsWith(";") && full && startsLower(next.text());
        if (SentenceEnd.in(ended) && !halfway) {
            return false;
        }
        return startsLower(next.text()) || (full && above.lines.size() > 1) || ended.endsWith("-");
    }

    private static boolean isText(Paragraph paragraph) {
        return !paragraph.contents && (paragraph.soort == PassageSoort.ALINEA || paragraph.soort == PassageSoort.LIJST);
    }

    private static boolean startsLower(String text) {
        return text.matches("^[\"'“‘(\\[]*\\p{Ll}.*");
    }
}
