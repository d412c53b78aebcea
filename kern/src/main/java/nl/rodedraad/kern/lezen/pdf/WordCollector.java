// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** Puts glyphs that follow each other on one line in one style together into words. */
final class WordCollector {

    private static final float GLUE = 0.16f;
    private static final float BACK = -0.4f;
    private static final float SAME_LINE = 0.08f;
    private static final float AFTER_SPACE = 0.6f;
    private static final float SAME_PLACE = 0.25f;

    private final PageFrame frame;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Style style = new Style(false, false, 0, 0);
    private float startX;
    private float startY;
    private float endX;
    private float endY;
    private float size;
    private float tracking;
    private int mark;
    private boolean spaced;
    private boolean afterSpace;
    private float spaceX;
    private float spaceY;

    WordCollector(PageFrame frame) {
        this.frame = frame;
    }

    /**
     * @param advance width of the glyph, as a part of its size
     * @param spacing extra space after each glyph, as a part of its size
     */
    void add(String glyph, Matrix matrix, float advance, float spacing, FontLook look, int color, int marked) {
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float height = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        float nextX = x + advance * matrix.getScaleX();
        float nextY = y + advance * matrix.getShearY();
        if (isBlank(glyph)) {
            flush();
            if (!glyph.isEmpty()) {
                afterSpace = true;
                spaceX = nextX;
                spaceY = nextY;
            }
            return;
        }
        int direction = Math.floorMod(direction(matrix) + frame.turns(), 4);
        if (!continues(x, y, height, look, color, direction, marked)) {
            flush();
            begin(x, y, height, new Style(look.bold, look.italic, color, direction), marked);
        }
        text.append(glyph);
        endX = nextX;
        endY = nextY;
        tracking = spacing;
    }

    List<Word> finish() {
        flush();
        return words;
    }

    private static boolean isBlank(String glyph) {
        for (int i = 0; i < glyph.length(); i++) {
            char c = glyph.charAt(i);
            if (c > ' ' && c != 0xA0 && c != 0x200B && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean continues(float x, float y, float height, FontLook look, int color, int direction, int marked) {
        if (text.isEmpty()
                || marked != mark
                || direction != style.direction()
                || style.bold() != look.bold
                || style.italic() != look.italic
                || style.color() != color
                || Math.abs(height - size) > SAME_LINE * size) {
            return false;
        }
        boolean level = direction % 2 == frame.turns() % 2;
        float along = level ? x - endX : y - endY;
        float across = level ? y - endY : x - endX;
        float gap = (forward(direction) ? along : -along) - tracking * size;
        return Math.abs(across) <= SAME_LINE * size && gap < GLUE * size && gap > BACK * size;
    }

    /** Whether text of this direction runs toward higher coordinates in the space of the file. */
    private boolean forward(int direction) {
        int own = Math.floorMod(direction - frame.turns(), 4);
        return own == 0 || own == 3;
    }

    private void begin(float x, float y, float height, Style look, int marked) {
        startX = x;
        startY = y;
        size = height;
        style = look;
        mark = marked;
        // a space at the end of a line says nothing about a word that is drawn elsewhere
        spaced = afterSpace && Math.hypot(x - spaceX, y - spaceY) < AFTER_SPACE * height;
        afterSpace = false;
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        float x0 = frame.x(startX, startY);
        float y0 = frame.y(startX, startY);
        Word word = new Word(text.toString(), x0, frame.x(endX, endY), y0, size, style, mark, spaced);
        text.setLength(0);
        if (isOnPage(x0, y0) && !isDoubled(word)) {
            // upright words keep their ends; the others their baseline, which Upright turns
            words.add(style.direction() % 2 == 0 ? word : word.moved(x0, frame.y(endX, endY), y0));
        }
    }

    private boolean isOnPage(float x, float y) {
        return size > 0.5f && x > -size && y > -size && x < frame.width() + size && y < frame.height() + 2 * size;
    }

    /** Some programs draw a word twice, a hair apart, to make it bold. */
    private boolean isDoubled(Word word) {
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 3); i--) {
            Word other = words.get(i);
            if (other.text().equals(word.text())
                    && Math.abs(other.x0() - word.x0()) < SAME_PLACE * size
                    && Math.abs(other.y() - word.y()) < SAME_PLACE * size) {
                return true;
            }
        }
        return false;
    }

    /** Quarter turns, clockwise as seen on the page, of text that the matrix draws. */
    private static int direction(Matrix matrix) {
        float right = matrix.getScaleX();
        float up = matrix.getShearY();
        if (Math.abs(right) >= Math.abs(up)) {
            return right >= 0 ? 0 : 2;
        }
        return up < 0 ? 1 : 3;
    }
}
