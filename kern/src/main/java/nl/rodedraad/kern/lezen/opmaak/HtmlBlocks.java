// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.stand.PassageSoort;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The blocks of an element of a page: headings, paragraphs, list items, tables and notes. Walks without recursion, so that deep
 * nesting costs no stack.
 */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final List<Blok> blocks = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private final HtmlContext context = new HtmlContext();

    private HtmlBlocks() {}

    static List<Blok> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks();
        root.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            buffer.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            flush();
            context.leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (element.normalName().equals("br")) {
            buffer.append('\n');
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!isBlock(element)) {
            return FilterResult.CONTINUE;
        }
        flush();
        if (HtmlTable.isData(element)) {
            blocks.add(context.mark(Blok.van(PassageSoort.TABEL, HtmlTable.text(element))));
            return FilterResult.SKIP_ENTIRELY;
        }
        context.enter(element);
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return !INLINE.contains(element.normalName());
    }

    private void flush() {
        if (!buffer.toString().isBlank()) {
            blocks.add(context.mark(context.block(buffer.toString())));
        }
        buffer.setLength(0);
    }
}
