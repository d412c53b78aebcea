// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.PassageSoort;

/** Lines that belong together, and what they turn out to be. Grows while a document is read; for one thread. */
final class Paragraph {

    PassageSoort soort = PassageSoort.ALINEA;
    int level;
    boolean contents;

    /** Bullet or number before a list item; empty for none. It shows that this is an item and is no part of its text. */
    String label = "";

    /** Left side of the text after the label. */
    float textX;

    /** Distance to the baseline above it, in sizes of its letters; large for the first of a column. */
    float gapBefore = 100;

    /** Distance from its last baseline to the one below, in sizes of the letters there; large for the last of a column. */
    float gapAfter = 100;

    /** Right side of the column. */
    float right;

    final List<Line> lines = new ArrayList<>();
    private final String cells;

    private Paragraph(List<Line> lines, String cells) {
        this.lines.addAll(lines);
        this.cells = cells;
        textX = lines.get(0).x0;
    }

    static Paragraph of(Line line) {
        return new Paragraph(List.of(line), "");
    }

    /** @param cells cells separated by tabs, rows by line feeds */
    static Paragraph table(List<Line> lines, String cells) {
        Paragraph table = new Paragraph(lines, cells);
        table.soort = PassageSoort.TABEL;
        return table;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    /** The line that shows how most of it looks. */
    Line main() {
        Line main = first();
        for (Line line : lines) {
            main = line.text().length() > main.text().length() ? line : main;
        }
        return main;
    }

    boolean bold() {
        return lines.stream().allMatch(line -> line.bold);
    }

    boolean italic() {
        return lines.stream().allMatch(line -> line.italic);
    }

    String text(Hyphenation hyphenation) {
        if (!cells.isEmpty()) {
            return cells;
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> hyphenation.append(out, line.text()));
        return out.toString();
    }

    Blok blok(Hyphenation hyphenation) {
        boolean numbered = soort == PassageSoort.KOP || contents;
        String own = contents ? text(hyphenation).replaceAll("(?:[._…]\\s?){3,}", " ") : text(hyphenation);
        String text = numbered && !label.isEmpty() ? label + " " + own : own;
        return new Blok(soort, soort == PassageSoort.KOP ? level : 0, text, first().page, boxes(), contents);
    }

    /** One box for each stretch of lines that follow each other on one page. */
    private List<Kader> boxes() {
        List<Kader> boxes = new ArrayList<>();
        List<Line> stretch = new ArrayList<>();
        for (Line line : lines) {
            if (!stretch.isEmpty()
                    && (line.page != stretch.get(0).page || line.y < stretch.get(stretch.size() - 1).y - line.size)) {
                boxes.add(box(stretch));
                stretch.clear();
            }
            stretch.add(line);
        }
        boxes.add(box(stretch));
        return boxes;
    }

    private static Kader box(List<Line> lines) {
        double x0 = lines.stream().mapToDouble(line -> line.x0).min().orElse(0);
        double x1 = lines.stream().mapToDouble(line -> line.x1).max().orElse(0);
        double top = lines.stream().mapToDouble(Line::top).min().orElse(0);
        double bottom = lines.stream().mapToDouble(Line::bottom).max().orElse(0);
        return new Kader(lines.get(0).page, tenth(x0), tenth(top), tenth(x1 - x0), tenth(bottom - top));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
