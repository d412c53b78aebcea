// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/**
 * A table drawn with rules: two or more columns and rows of cells.
 *
 * @param upright the upright rules
 * @param heights heights of the level rules, from top to bottom
 */
record RuledTable(List<Rule> upright, List<Float> heights, float left, float right) {

    private static final float NEAR = 3;

    float top() {
        return heights.get(0);
    }

    float bottom() {
        return heights.get(heights.size() - 1);
    }

    boolean holds(Word word) {
        float middle = (word.x0() + word.x1()) / 2;
        float height = word.y() - 0.3f * word.size();
        return height > top() - 1 && height < bottom() + 1 && middle > left - 1 && middle < right + 1;
    }

    /** The table with the text of its cells; empty cells stay, so that columns keep their place. */
    Paragraph paragraph(int page, List<Word> words, Hyphenation hyphenation) {
        List<String> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i + 1 < heights.size(); i++) {
            float from = heights.get(i);
            float to = heights.get(i + 1);
            List<Word> within = words.stream()
                    .filter(word -> word.y() - 0.3f * word.size() >= from && word.y() - 0.3f * word.size() < to)
                    .toList();
            if (!within.isEmpty()) {
                rows.add(row(page, within, borders((from + to) / 2), hyphenation));
                lines.add(new Line(page, within));
            }
        }
        return Paragraph.table(lines.isEmpty() ? List.of(new Line(page, words)) : lines, String.join("\n", rows));
    }

    /** Where upright rules stand at this height; a merged cell has none within it. */
    private List<Float> borders(float height) {
        List<Float> borders = new ArrayList<>();
        upright.stream()
                .filter(rule -> rule.y0() <= height + NEAR && rule.y1() >= height - NEAR)
                .map(Rule::x0)
                .sorted()
                .forEach(x -> {
                    if (borders.isEmpty() || x - borders.get(borders.size() - 1) > NEAR) {
                        borders.add(x);
                    }
                });
        return borders;
    }

    private static String row(int page, List<Word> words, List<Float> borders, Hyphenation hyphenation) {
        List<String> cells = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 1; i <= borders.size(); i++) {
            float to = i >= borders.size() - 1 ? Float.POSITIVE_INFINITY : borders.get(i);
            cells.add(cell(page, words, from, to, hyphenation));
            from = to;
            if (to == Float.POSITIVE_INFINITY) {
                break;
            }
        }
        return cells.isEmpty()
                ? cell(page, words, from, Float.POSITIVE_INFINITY, hyphenation)
                : String.join("\t", cells);
    }

    private static String cell(int page, List<Word> words, float from, float to, Hyphenation hyphenation) {
        List<Word> within = words.stream()
                .filter(word -> {
                    float middle = (word.x0() + word.x1()) / 2;
                    return middle >= from && middle < to;
                })
                .toList();
        if (within.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Row row : RowBuilder.rows(new PdfPage(page, 0, 0, within, List.of(), List.of(), 0))) {
            hyphenation.append(out, row.merged().text());
        }
        return out.toString();
    }
}
