// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Problems that several organisations share. */
final class HoofdstukDraden implements Hoofdstuk {

    private static final int FIRST = 5;

    @Override
    public String naam() {
        return "draden";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<Draad> draden = blad.draad().draden();
        return each(
                p(blad.text(draden.isEmpty() ? "draden.geen" : "draden.uitleg")),
                items(blad, draden.subList(0, Math.min(FIRST, draden.size()))),
                draden.isEmpty()
                        ? each()
                        : p(Elementen.link(blad.to("draden/index.html"), blad.count("draden.alle", draden.size()))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        List<Pagina> pages = new ArrayList<>();
        pages.add(new Pagina("draden/index.html", blad -> blad.text("draden.titel"), HoofdstukDraden::overview));
        register.draad().draden().forEach(draad -> pages.add(DraadPagina.of(draad)));
        return pages;
    }

    private static DomContent overview(Blad blad) {
        boolean none = blad.draad().draden().isEmpty();
        return each(
                Elementen.heading(1, blad.text("draden.titel")),
                p(blad.text(none ? "draden.geen" : "draden.uitleg")).withClass("inleiding"),
                items(blad, blad.draad().draden()));
    }

    private static DomContent items(Blad blad, List<Draad> draden) {
        return draden.isEmpty() ? each() : ol().withClass("draden").with(each(draden, draad -> item(blad, draad)));
    }

    private static DomContent item(Blad blad, Draad draad) {
        List<String> names = Telling.organisaties(draad, blad.register().knelpunten());
        Knelpunt latest = blad.register().knelpunten(draad).get(0);
        return li().with(p().withClass("draadnaam")
                        .with(
                                Elementen.link(blad.to(Register.draad(draad)), draad.naam()),
                                text(" "),
                                Stempel.mark(blad, draad.herkomst())))
                .with(p().with(
                                span(blad.count("draden.organisaties", names.size()))
                                        .withClass("aantal"),
                                text(" " + blad.teksten().list(names))))
                .with(Aanhaling.of(blad, latest));
    }
}
