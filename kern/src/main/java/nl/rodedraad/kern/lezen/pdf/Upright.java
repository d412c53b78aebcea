// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the text of a page that runs the way most of it runs, and turns it upright. What runs across it is a mark in the margin, a
 * watermark or the label of an axis.
 */
final class Upright {

    private Upright() {}

    static PdfPage turn(PdfPage page) {
        int[] characters = new int[4];
        page.words()
                .forEach(word ->
                        characters[word.style().direction()] += word.text().length());
        int main = 0;
        for (int direction = 1; direction < characters.length; direction++) {
            main = characters[direction] > characters[main] ? direction : main;
        }
        List<Word> kept = new ArrayList<>(page.words().size());
        for (Word word : page.words()) {
            if (word.style().direction() == main) {
                kept.add(turned(word, main, page));
            }
        }
        return main == 0 ? page.with(kept) : turnedPage(page, main, kept);
    }

    /** A word that runs up or down has its ends along the height of the page in {@code x1} and {@code y}. */
    private static Word turned(Word word, int direction, PdfPage page) {
        return switch (direction) {
            case 1 -> word.moved(word.y(), word.x1(), page.width() - word.x0());
            case 2 -> word.moved(page.width() - word.x0(), page.width() - word.x1(), page.height() - word.y());
            case 3 -> word.moved(page.height() - word.y(), page.height() - word.x1(), word.x0());
            default -> word;
        };
    }

    private static PdfPage turnedPage(PdfPage page, int direction, List<Word> words) {
        boolean across = direction % 2 == 1;
        return new PdfPage(
                page.number(),
                across ? page.height() : page.width(),
                across ? page.width() : page.height(),
                words,
                List.of(),
                List.of(),
                page.unmapped());
    }
}
