// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of words that come in the order of the structure tree. */
final class TaggedLines {

    private TaggedLines() {}

    static List<Line> of(List<MarkedWords.Placed> words) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int page = 0;
        for (MarkedWords.Placed placed : words) {
            if (!line.isEmpty() && (placed.page() != page || !continues(line.get(line.size() - 1), placed.word()))) {
                lines.add(new Line(page, line));
                line.clear();
            }
            page = placed.page();
            line.add(placed.word());
        }
        if (!line.isEmpty()) {
            lines.add(new Line(page, line));
        }
        return lines;
    }

    /** A block goes on to the next page at most; some programs give words of a later page the number of an earlier one. */
    static List<MarkedWords.Placed> withoutStrays(List<MarkedWords.Placed> words) {
        List<MarkedWords.Placed> kept = new ArrayList<>();
        for (MarkedWords.Placed placed : words) {
            int page =
                    kept.isEmpty() ? placed.page() : kept.get(kept.size() - 1).page();
            if (placed.page() == page || placed.page() == page + 1) {
                kept.add(placed);
            }
        }
        return kept;
    }

    private static boolean continues(Word last, Word next) {
        float size = Math.max(last.size(), next.size());
        return Math.abs(next.y() - last.y()) < 0.6f * size && next.x0() > last.x0() - 0.3f * size;
    }

    /** Whether lines in a group without paragraphs stand too far apart, or look too different, to be one. */
    static boolean isCut(Line last, Line next, TypeScale scale) {
        float gap = (next.y - last.y) / Math.max(last.size, next.size);
        boolean far = next.page == last.page && gap > Math.max(1.3f, scale.leading() * 1.22f);
        boolean other = last.bold != next.bold || Math.abs(last.size - next.size) > 0.08f * last.size;
        boolean item = !ListLabel.of(next).isEmpty();
        return far || item || (other && SentenceEnd.startsFresh(next.text()));
    }
}
