// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;

/** The front page: the figures in one line, then every chapter. */
final class Voorpagina {

    private Voorpagina() {}

    static Pagina of(List<Hoofdstuk> hoofdstukken) {
        return new Pagina("index.html", Voorpagina::title, blad -> content(blad, hoofdstukken));
    }

    private static String title(Blad blad) {
        return blad.text("voorpagina.titel", "editie", blad.draad().editie());
    }

    private static DomContent content(Blad blad, List<Hoofdstuk> hoofdstukken) {
        List<Hoofdstuk> filled = hoofdstukken.stream()
                .filter(hoofdstuk -> hoofdstuk.heeftInhoud(blad.draad()))
                .toList();
        return each(
                div().withClass("opening")
                        .with(Elementen.heading(1, title(blad)))
                        .with(each(
                                blad.draad().conclusies().stream()
                                        .filter(conclusie -> conclusie.soort().equals("omvang"))
                                        .toList(),
                                omvang -> opening(blad, omvang))),
                contents(blad, filled),
                each(filled, hoofdstuk -> chapter(blad, hoofdstuk)));
    }

    private static DomContent opening(Blad blad, Conclusie omvang) {
        Map<String, String> n = omvang.waarden();
        return each(
                p(HoofdstukConclusies.sentence(blad, omvang)).withClass("inleiding"),
                dl().withClass("kerncijfers")
                        .with(
                                figure(blad, "standen", n.getOrDefault("standen", "0")),
                                figure(blad, "organisaties", n.getOrDefault("organisaties", "0")),
                                figure(blad, "knelpunten", n.getOrDefault("knelpunten", "0")),
                                figure(
                                        blad,
                                        "draden",
                                        Integer.toString(blad.draad().draden().size())))
                        .condWith(
                                !blad.draad().verwacht().isEmpty(),
                                figure(
                                        blad,
                                        "ontbreken",
                                        Integer.toString(
                                                blad.draad().ontbrekend().size()))),
                p(blad.teksten().filled("conclusie.omvang.uitleg", n)).withClass("zwak"));
    }

    private static DomContent figure(Blad blad, String naam, String n) {
        return div(dt(blad.text("kerncijfer." + naam)), dd(n));
    }

    private static DomContent contents(Blad blad, List<Hoofdstuk> hoofdstukken) {
        return nav(ol(each(
                        hoofdstukken, hoofdstuk -> li(Elementen.link("#" + hoofdstuk.naam(), title(blad, hoofdstuk))))))
                .withClass("op-deze-pagina")
                .attr("aria-label", blad.text("voorpagina.inhoud"));
    }

    private static DomContent chapter(Blad blad, Hoofdstuk hoofdstuk) {
        return section()
                .withClass("hoofdstuk " + hoofdstuk.naam())
                .with(Elementen.heading(2, title(blad, hoofdstuk), hoofdstuk.naam()))
                .with(hoofdstuk.inhoud(blad));
    }

    private static String title(Blad blad, Hoofdstuk hoofdstuk) {
        return blad.text("hoofdstuk." + hoofdstuk.naam());
    }
}
