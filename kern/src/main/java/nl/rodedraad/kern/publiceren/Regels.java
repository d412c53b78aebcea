// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import j2html.rendering.FlatHtml;
import j2html.rendering.HtmlBuilder;
import j2html.rendering.TagBuilder;
import java.io.IOException;
import java.util.Set;

/**
 * Writes HTML with a line feed after each block, where a browser ignores it: a difference between two pages can then be named by
 * its line, and no space comes into a sentence or a quotation.
 */
final class Regels implements HtmlBuilder<StringBuilder> {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "meta",
            "link",
            "script",
            "title",
            "body",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "article",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "figure",
            "figcaption",
            "blockquote",
            "details",
            "summary",
            "svg",
            "g",
            "rect",
            "text",
            "line",
            "circle",
            "path");

    private final FlatHtml<StringBuilder> flat = FlatHtml.into(new StringBuilder());

    @Override
    public TagBuilder appendStartTag(String name) throws IOException {
        return flat.appendStartTag(name);
    }

    @Override
    public HtmlBuilder<StringBuilder> appendEndTag(String name) throws IOException {
        flat.appendEndTag(name);
        if (BLOCKS.contains(name)) {
            output().append('\n');
        }
        return this;
    }

    @Override
    public TagBuilder appendEmptyTag(String name) throws IOException {
        return flat.appendEmptyTag(name);
    }

    @Override
    public HtmlBuilder<StringBuilder> appendEscapedText(String text) throws IOException {
        flat.appendEscapedText(text);
        return this;
    }

    @Override
    public HtmlBuilder<StringBuilder> appendUnescapedText(String text) {
        throw new UnsupportedOperationException("Een pagina heeft geen ruwe opmaak: " + text);
    }

    @Override
    public StringBuilder output() {
        return flat.output();
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(CharSequence text) {
        throw new UnsupportedOperationException("Een pagina heeft geen ruwe opmaak: " + text);
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(char character) {
        return append(String.valueOf(character));
    }
}
