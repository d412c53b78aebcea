// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/** Knows a table of contents that is tagged as a mere list by the heading above it. */
final class TaggedContents {

    private TaggedContents() {}

    static List<Paragraph> mark(List<Paragraph> paragraphs, Hyphenation hyphenation) {
        boolean contents = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.soort == PassageSoort.KOP) {
                contents = ContentsFinder.HEADING
                        .matcher(paragraph.text(hyphenation))
                        .matches();
            } else if ((contents && paragraph.soort == PassageSoort.LIJST)
                    || ContentsFinder.hasLeader(paragraph.last().text())) {
                paragraph.contents = true;
            }
        }
        return paragraphs;
    }
}
