// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the table that Tesseract writes: a line for each word, with its box in pixels and how sure it is. Letters of one printed
 * line have one size here, and lines of about the usual size have exactly that: boxes vary with the letters in them.
 */
final class TesseractTable {

    private static final int COLUMNS = 12;
    private static final int WORD = 5;
    private static final double UNSURE = 25;
    private static final float SIZE_OF_LINE = 0.8f;
    private static final float ALIKE = 0.25f;
    private static final Style PLAIN = new Style(false, false, 0, 0);

    /** Place of a printed line: that of its last line record in the table. */
    private record Printed(float bottom, float height) {}

    private TesseractTable() {}

    static List<Word> words(List<String> table, float scale) {
        float usual = usualHeight(table);
        List<Word> words = new ArrayList<>();
        Printed line = new Printed(0, usual);
        for (String row : table) {
            String[] cells = row.split("\t", -1);
            if (cells.length < COLUMNS || !cells[0].matches("\\d+")) {
                continue;
            }
            if (level(cells) == WORD - 1) {
                line = printed(cells, usual);
            } else if (level(cells) == WORD && !cells[11].isBlank() && Double.parseDouble(cells[10]) >= UNSURE) {
                words.add(word(cells, line, scale));
            }
        }
        return words;
    }

    private static Word word(String[] cells, Printed line, float scale) {
        float left = number(cells, 6);
        float right = left + number(cells, 8);
        float size = line.height() * SIZE_OF_LINE;
        float baseline = line.bottom() - 0.2f * line.height();
        return new Word(
                cells[11].strip(),
                left / scale,
                right / scale,
                baseline / scale,
                size / scale,
                PLAIN,
                MarkedContent.NONE,
                true);
    }

    private static Printed printed(String[] cells, float usual) {
        float height = number(cells, 9);
        boolean alike = Math.abs(height - usual) < ALIKE * usual;
        return new Printed(number(cells, 7) + height, alike ? usual : height);
    }

    private static float usualHeight(List<String> table) {
        List<Float> heights = table.stream()
                .map(row -> row.split("\t", -1))
                .filter(cells -> cells.length >= COLUMNS && cells[0].equals("4"))
                .map(cells -> number(cells, 9))
                .sorted()
                .toList();
        return heights.isEmpty() ? 40 : heights.get(heights.size() / 2);
    }

    private static int level(String[] cells) {
        return Integer.parseInt(cells[0]);
    }

    private static float number(String[] cells, int column) {
        return Float.parseFloat(cells[column]);
    }
}
