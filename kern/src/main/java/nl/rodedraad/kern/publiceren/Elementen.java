// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DetailsTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pieces of a page, with the class names of NL Design System (Utrecht) where it has them. */
final class Elementen {

    private Elementen() {}

    static DomContent heading(int level, String text) {
        return heading(level, text, "");
    }

    static DomContent heading(int level, String text, String id) {
        return heading(level, id, text(text));
    }

    static DomContent heading(int level, String id, DomContent content) {
        ContainerTag<?> heading = switch (level) {
            case 1 -> TagCreator.h1(content);
            case 2 -> TagCreator.h2(content);
            case 3 -> TagCreator.h3(content);
            case 4 -> TagCreator.h4(content);
            case 5 -> TagCreator.h5(content);
            default -> TagCreator.h6(content);
        };
        return heading.withClass("utrecht-heading-" + level).withCondId(!id.isEmpty(), id);
    }

    static ATag link(String href, String text) {
        return a(text).withClass("utrecht-link").withHref(href);
    }

    /** A link of which the visible text is the same many times on a page; {@code of} says for a screen reader which it is. */
    static ATag link(String href, String text, String of) {
        return a(text(text), hidden(" " + of)).withClass("utrecht-link").withHref(href);
    }

    /** Text for screen readers only. */
    static DomContent hidden(String text) {
        return span(text).withClass("onzichtbaar");
    }

    /** Text for screen readers only, in another language than what is around it. */
    static DomContent hidden(String text, String taal) {
        return span(text).withClass("onzichtbaar").withLang(taal);
    }

    static DetailsTag details(String summary, DomContent... content) {
        return TagCreator.details(summary(summary)).with(content);
    }

    /** Terms with their descriptions, in the order of the map. */
    static DomContent terms(Map<String, DomContent> terms) {
        return dl().withClass("utrecht-data-list")
                .with(each(terms.entrySet(), term -> div(dt(term.getKey()), dd(term.getValue()))));
    }

    /**
     * A table that scrolls within itself on a small screen and can be scrolled by keyboard.
     *
     * @param rows cells by row; the first cell of each is its heading
     */
    static DomContent table(String id, String caption, List<String> headers, List<List<DomContent>> rows) {
        return div(TagCreator.table(
                                caption(caption).withId(id),
                                thead(tr(each(headers, header -> th(header).attr("scope", "col")))),
                                tbody(each(rows, Elementen::row)))
                        .withClass("utrecht-table"))
                .withClass("schuif")
                .attr("role", "region")
                .attr("aria-labelledby", id)
                .withTabindex(0);
    }

    private static DomContent row(List<DomContent> cells) {
        List<DomContent> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(i == 0 ? th(cells.get(0)).attr("scope", "row") : td(cells.get(i)));
        }
        return tr().with(row);
    }

    static DomContent number(long n) {
        return span(Long.toString(n)).withClass("getal");
    }
}
