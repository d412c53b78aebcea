// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.ScriptTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is the same around every page. Nothing is fetched but the style sheet and the script that sorts tables, both beside it; no
 * page needs the script.
 */
final class Bladspiegel {

    static final String STIJL = "stijl.css";
    static final String SCRIPT = "tabel.js";

    /** {@code file:} beside {@code 'self'}, because not every browser takes a file to be of the same origin as its neighbour. */
    private static final String POLICY = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
            + "img-src 'self' data:; base-uri 'none'; form-action 'none'";

    private Bladspiegel() {}

    static byte[] write(Blad blad, Pagina pagina) {
        try {
            StringBuilder html = html(about(blad, pagina), content(blad, pagina))
                    .withLang(blad.teksten().taal())
                    .withClass("utrecht-document")
                    .render(new Regels());
            return ("<!DOCTYPE html>\n" + html).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomContent about(Blad blad, Pagina pagina) {
        String site = blad.text("merk", "editie", blad.draad().editie());
        String title = pagina.titel().apply(blad);
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("referrer").withContent("no-referrer"),
                title(title.equals(site) ? title : title + " – " + site),
                link().withRel("stylesheet").withHref(blad.to(STIJL)),
                script(blad));
    }

    /** The script gets its words from its own element, in which no text can stand. */
    private static DomContent script(Blad blad) {
        ScriptTag script = new ScriptTag().withSrc(blad.to(SCRIPT)).withCondDefer(true);
        for (String word : List.of("zoek", "gevonden", "oplopend", "aflopend")) {
            script.attr("data-" + word, blad.teksten().raw("tabel." + word));
        }
        return script;
    }

    private static DomContent content(Blad blad, Pagina pagina) {
        return body(
                        a(blad.text("naar-inhoud"))
                                .withClass("utrecht-skip-link")
                                .withHref("#inhoud"),
                        top(blad),
                        main().withId("inhoud")
                                .withTabindex(-1)
                                .withClass("utrecht-page-content")
                                .with(pagina.inhoud().apply(blad)),
                        bottom(blad))
                .withClass("utrecht-page");
    }

    private static DomContent top(Blad blad) {
        return header().withClass("utrecht-page-header")
                .with(notice(blad))
                .with(div().withClass("kopregel")
                        .with(
                                p(a(blad.text("merk", "editie", blad.draad().editie()))
                                                .withHref(blad.to("index.html")))
                                        .withClass("merk"),
                                nav(ul(
                                                item(blad, "index.html", "menu.overzicht"),
                                                item(blad, "draden/index.html", "menu.draden"),
                                                blad.draad().vergelijking().vorige() == 0
                                                        ? each()
                                                        : item(blad, TrendsPagina.ADRES, "menu.trends"),
                                                blad.draad()
                                                                .verbanden()
                                                                .burgerpaden()
                                                                .isEmpty()
                                                        ? each()
                                                        : item(blad, "burger/index.html", "menu.burger"),
                                                item(blad, "organisaties/index.html", "menu.organisaties"),
                                                item(blad, VerantwoordingPagina.ADRES, "menu.verantwoording")))
                                        .attr("aria-label", blad.text("menu"))));
    }

    private static DomContent notice(Blad blad) {
        return blad.draad().invented()
                ? p(strong(blad.text("verzonnen.kop")), text(" " + blad.text("verzonnen")))
                        .withClass("verzonnen")
                : each();
    }

    private static DomContent item(Blad blad, String address, String key) {
        ATag link = Elementen.link(blad.to(address), blad.text(key));
        return li(blad.adres().equals(address) ? link.attr("aria-current", "page") : link);
    }

    private static DomContent bottom(Blad blad) {
        return footer().withClass("utrecht-page-footer")
                .with(
                        p(blad.text(
                                "voet.peildatum",
                                "peildatum",
                                blad.teksten().date(blad.draad().peildatum()),
                                "versie",
                                blad.draad().versie())),
                        p(blad.text("voet.belofte")),
                        ul(
                                li(Elementen.link(
                                        blad.to(VerantwoordingPagina.ADRES), blad.text("voet.verantwoording"))),
                                li(Elementen.link(blad.to("draad.json"), blad.text("voet.json"))),
                                li(Elementen.link(blad.to("knelpunten.csv"), blad.text("voet.csv")))));
    }
}
