// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Headings and words of a web page, taken from it apart from the reader that is measured. */
final class HtmlGold {

    private static final String NO_TEXT =
            "script,style,svg,noscript,template,object,[hidden],.dfn-panel,[role=dialog],a.self-link";

    final List<String> headings = new ArrayList<>();
    final List<String> words;

    HtmlGold(String html) {
        Document page = Jsoup.parse(html);
        page.select(NO_TEXT).remove();
        for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
            headings.add(text(heading));
        }
        words = List.of(text(page.body()).split(" ", -1));
    }

    /** All text, with a space around each element that starts on a line of its own. */
    private static String text(Element element) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) {
                        out.append(text.getWholeText());
                    } else if (node instanceof Element inner
                            && (inner.isBlock() || inner.normalName().equals("br"))) {
                        out.append(' ');
                    }
                },
                element);
        return out.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
