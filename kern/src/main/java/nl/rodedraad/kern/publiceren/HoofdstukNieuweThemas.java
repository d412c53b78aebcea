// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.stream.Collectors;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.NieuwThema;

/** Knelpunten of several organisations that no theme covers, with a proposed name. */
final class HoofdstukNieuweThemas implements Hoofdstuk {

    @Override
    public String naam() {
        return "nieuwe-themas";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return !draad.verbanden().nieuweThemas().isEmpty();
    }

    @Override
    public DomContent inhoud(Blad blad) {
        return each(
                p(blad.text("nieuwe-themas.uitleg")),
                each(blad.draad().verbanden().nieuweThemas(), thema -> theme(blad, thema)));
    }

    private static DomContent theme(Blad blad, NieuwThema thema) {
        String years =
                thema.jaren().stream().map(jaar -> Integer.toString(jaar)).collect(Collectors.joining(", "));
        return article()
                .withClass("verandering")
                .with(
                        Elementen.heading(3, thema.naam()),
                        p(text(blad.text(
                                                "nieuwe-themas.wie",
                                                "n",
                                                thema.organisaties().size(),
                                                "namen",
                                                blad.teksten().list(thema.organisaties()),
                                                "jaren",
                                                years)
                                        + " "))
                                .with(Stempel.mark(blad, thema.herkomst())),
                        Elementen.details(
                                blad.count(
                                        "nieuwe-themas.knelpunten",
                                        thema.knelpunten().size()),
                                ul().with(each(thema.knelpunten(), id -> li(way(blad, id))))));
    }

    private static DomContent way(Blad blad, String id) {
        Knelpunt knelpunt = blad.register().knelpunt(id);
        return each(
                text(knelpunt.organisatie() + (knelpunt.jaar() == 0 ? "" : " " + knelpunt.jaar()) + ": "),
                Elementen.link(blad.to(blad.register().knelpunt(knelpunt)), knelpunt.naam()));
    }
}
