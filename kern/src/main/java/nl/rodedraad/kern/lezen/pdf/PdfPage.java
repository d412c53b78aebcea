// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/**
 * What stands on a page, in the order in which it was drawn.
 *
 * @param number from 1
 * @param sides the sides of filled rectangles, which may be the backgrounds of cells
 * @param unmapped number of glyphs for which the font names no character
 */
record PdfPage(
        int number, float width, float height, List<Word> words, List<Rule> rules, List<Rule> sides, int unmapped) {

    PdfPage with(List<Word> others) {
        return new PdfPage(number, width, height, others, rules, sides, unmapped);
    }

    int characters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
