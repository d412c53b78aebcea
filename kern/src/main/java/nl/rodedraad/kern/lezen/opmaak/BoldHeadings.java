// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Headings of an office document that uses no styles for them: short paragraphs that are bold from end to end. */
final class BoldHeadings {

    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("^((?:\\d{1,2}\\.)*\\d{1,2})\\.?\\s+\\S.*");
    private static final Pattern OPEN = Pattern.compile(".*[.,;:]$");

    private BoldHeadings() {}

    /** Does nothing when the document has headings by style. */
    static void mark(Document page) {
        if (page.selectFirst("h1,h2,h3,h4,h5,h6") == null) {
            page.select("p").stream().filter(BoldHeadings::isHeading).forEach(BoldHeadings::toHeading);
        }
    }

    private static boolean isHeading(Element paragraph) {
        String text = paragraph.text();
        return !text.isBlank()
                && text.length() <= LONGEST
                && !OPEN.matcher(text).matches()
                && paragraph.closest("table,li") == null
                && paragraph.textNodes().stream().allMatch(TextNode::isBlank)
                && paragraph.select("b,strong").text().length() >= text.length();
    }

    /** A number before it gives the depth; a title without one stands above the numbered ones. */
    private static void toHeading(Element paragraph) {
        Matcher number = NUMBER.matcher(paragraph.text());
        int depth = number.matches() ? number.group(1).split("\\.", -1).length : 0;
        paragraph.tagName("h" + Math.min(6, depth + 1));
    }
}
