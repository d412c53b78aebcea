// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the XHTML that Tika makes of an office document right where it strays from HTML. */
final class OfficePage {

    private static final Pattern HEADING_STYLE = Pattern.compile("(?:heading|kop|berschrift)_?(?:20_)?([1-6])");

    private OfficePage() {}

    static void tidy(Document page) {
        page.select("head, .header, .footer, img").remove();
        page.select("p[class]").forEach(OfficePage::headingFromStyle);
    }

    /** A style that only its name makes a heading, in Dutch templates for one. */
    private static void headingFromStyle(Element paragraph) {
        Matcher style = HEADING_STYLE.matcher(paragraph.className().toLowerCase(java.util.Locale.ROOT));
        if (style.find()) {
            paragraph.tagName("h" + style.group(1));
        }
    }
}
