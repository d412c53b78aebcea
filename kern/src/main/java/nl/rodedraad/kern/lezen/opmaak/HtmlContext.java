// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.stand.PassageSoort;
import org.jsoup.nodes.Element;

/** What the open elements make of the text within them. */
final class HtmlContext {

    private final Deque<Element> headings = new ArrayDeque<>();
    private final Deque<Element> items = new ArrayDeque<>();
    private final Deque<Element> notes = new ArrayDeque<>();
    private final Deque<Element> contents = new ArrayDeque<>();

    void enter(Element element) {
        if (level(element) > 0) {
            headings.push(element);
        }
        if (element.normalName().equals("li")) {
            items.push(element);
        }
        if (isNote(element)) {
            notes.push(element);
        }
        if (isContents(element)) {
            contents.push(element);
        }
    }

    void leave(Element element) {
        headings.remove(element);
        items.remove(element);
        notes.remove(element);
        contents.remove(element);
    }

    Blok block(String text) {
        if (!headings.isEmpty()) {
            return Blok.kop(level(headings.peek()), text);
        }
        if (!notes.isEmpty()) {
            return Blok.van(PassageSoort.VOETNOOT, text);
        }
        return Blok.van(items.isEmpty() ? PassageSoort.ALINEA : PassageSoort.LIJST, text);
    }

    Blok mark(Blok blok) {
        return contents.isEmpty() || blok.soort() == PassageSoort.KOP ? blok : blok.inInhoudsopgave();
    }

    /** Level of a heading, 0 when the element is none. */
    private static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        return element.hasClass("title") && name.equals("p") ? 1 : 0;
    }

    private static boolean isNote(Element element) {
        String role = element.attr("role");
        String names = element.className().toLowerCase(Locale.ROOT);
        return role.equals("doc-footnote")
                || role.equals("doc-endnotes")
                || names.contains("footnote")
                || names.contains("voetnoot")
                || names.contains("endnote");
    }

    static boolean isContents(Element element) {
        String id = element.id().toLowerCase(Locale.ROOT);
        return element.attr("role").equals("doc-toc")
                || id.equals("toc")
                || (id.startsWith("inhoud")
                        && !element.normalName().startsWith("h")
                        && element.selectFirst("a[href^=#]") != null
                        && element.selectFirst("h3,h4,p") == null)
                || element.classNames().stream().anyMatch(HtmlContext::isContentsClass);
    }

    private static boolean isContentsClass(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("toc")
                || lower.startsWith("toc_")
                || lower.matches("toc[0-9]")
                || lower.equals("inhoudsopgave")
                || lower.startsWith("contents_20_");
    }
}
