// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/**
 * Leaves out what the file says is no part of its contents. Some programs say that of all their text; what is most of a document is
 * its contents, whatever the file says.
 */
final class Artifacts {

    private Artifacts() {}

    static List<PdfPage> drop(List<PdfPage> pages) {
        long all = 0;
        long artifacts = 0;
        for (PdfPage page : pages) {
            for (Word word : page.words()) {
                all += word.text().length();
                artifacts += word.mark() == MarkedContent.ARTIFACT ? word.text().length() : 0;
            }
        }
        return artifacts == 0 || artifacts * 2 > all
                ? pages
                : pages.stream().map(Artifacts::without).toList();
    }

    private static PdfPage without(PdfPage page) {
        return page.with(page.words().stream()
                .filter(word -> word.mark() != MarkedContent.ARTIFACT)
                .toList());
    }
}
