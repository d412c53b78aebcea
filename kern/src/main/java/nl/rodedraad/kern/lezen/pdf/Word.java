// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

/**
 * Letters that stand together on one line in one style.
 *
 * @param x0 left side
 * @param x1 right side
 * @param y baseline, from the top of the page
 * @param size size of the letters in points
 * @param style how they look
 * @param mark number of the marked content that holds them, as the structure tree knows it; -1 for none
 * @param spaced whether a space was written before it
 */
record Word(String text, float x0, float x1, float y, float size, Style style, int mark, boolean spaced) {

    /** Height of a letter without ascender or descender, as a part of its size. */
    private static final float BODY = 0.7f;

    /** Widest gap within a word, as a part of the size of its letters; the narrowest space is wider. */
    private static final float GLUE = 0.16f;

    float top() {
        return y - BODY * size;
    }

    /** Whether no space belongs between this word and {@code next}. */
    boolean touches(Word next) {
        return !next.spaced && next.x0 - x1 < GLUE * Math.max(size, next.size);
    }

    Word moved(float toX0, float toX1, float toY) {
        return new Word(text, toX0, toX1, toY, size, style, mark, spaced);
    }
}
