// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/**
 * Leaves out the labels in drawn pictures. A picture is often a form of its own on the page; its words are the smaller part of the
 * page and stand a few to a line. A form that holds a whole page, or lines of running text, is no picture.
 */
final class PictureText {

    private static final double WORDS_A_LINE = 5;

    private PictureText() {}

    static List<PdfPage> drop(List<PdfPage> pages) {
        return pages.stream().map(PictureText::drop).toList();
    }

    private static PdfPage drop(PdfPage page) {
        List<Word> inForm = page.words().stream().filter(PictureText::isInForm).toList();
        if (inForm.isEmpty() || inForm.size() * 2 > page.words().size() || isRunningText(page.with(inForm))) {
            return page;
        }
        return page.with(page.words().stream().filter(word -> !isInForm(word)).toList());
    }

    private static boolean isInForm(Word word) {
        return word.mark() == MarkedContent.FORM;
    }

    private static boolean isRunningText(PdfPage form) {
        List<Row> rows = RowBuilder.rows(form);
        long segments = rows.stream().mapToLong(row -> row.segments().size()).sum();
        return form.words().size() > WORDS_A_LINE * segments;
    }
}
