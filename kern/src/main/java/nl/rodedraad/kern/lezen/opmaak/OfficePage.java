// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the XHTML that Tika makes of an office document right where it strays from HTML. */
final class OfficePage {

    private static final Pattern NUMBERED_STYLE = Pattern.compile("(?:heading|kop|berschrift)_?(?:20_)?([1-6])(?!\\d)");
    private static final Pattern PLAIN_STYLE = Pattern.compile("^(?:kop|heading)(?:_[a-z_]*)?$");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[·•▪◦‣*–-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+(?=\\S)");

    private static final Pattern REFERENCE = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");

    private OfficePage() {}

    static void tidy(Document page) {
        page.select("head, .header, .footer, img, [class=comment]").remove();
        page.select("p.note").forEach(OfficePage::noteAfterParagraph);
        page.select("p, td, li, h1, h2, h3, h4, h5, h6").forEach(OfficePage::withoutReferences);
        page.select("p[class]").forEach(OfficePage::headingFromStyle);
        BoldHeadings.mark(page);
        page.select("p").stream().filter(p -> p.closest("table") == null).forEach(OfficePage::itemFromLabel);
    }

    /** A note stands where the text refers to it; it follows the paragraph instead. */
    private static void noteAfterParagraph(Element note) {
        Element parent = note.parent();
        if (parent != null && parent.parent() != null && parent.normalName().equals("p")) {
            note.remove();
            note.addClass("footnote");
            parent.after(note);
        }
    }

    private static void withoutReferences(Element element) {
        for (TextNode text : element.textNodes()) {
            Matcher reference = REFERENCE.matcher(text.getWholeText());
            if (reference.find()) {
                text.text(reference.replaceAll(""));
            }
        }
    }

    /** A style that only its name makes a heading, in Dutch templates for one. */
    private static void headingFromStyle(Element paragraph) {
        String style = paragraph.className().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED_STYLE.matcher(style);
        if (numbered.find()) {
            paragraph.tagName("h" + numbered.group(1));
        } else if (PLAIN_STYLE.matcher(style).matches()) {
            paragraph.tagName("h1");
        }
    }

    /** Tika writes the bullet or number of a list before the text of its item. */
    private static void itemFromLabel(Element paragraph) {
        for (TextNode text : paragraph.textNodes()) {
            if (!text.isBlank()) {
                Matcher label = LABEL.matcher(text.getWholeText());
                if (label.find()) {
                    text.text(label.replaceFirst(""));
                    paragraph.tagName("li");
                }
                return;
            }
        }
    }
}
