// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import nl.rodedraad.kern.verbinden.samenhang.Last;

/** Who names whom as cause, with the words of both side by side. */
final class Lastblok {

    private Lastblok() {}

    static DomContent toon(Blad blad, List<Last> lasten, int level) {
        return each(lasten, last -> toon(blad, last, level));
    }

    private static DomContent toon(Blad blad, Last last, int level) {
        return article()
                .withClass("verandering")
                .with(
                        Elementen.heading(
                                level, blad.text("last.kop", "wie", last.organisatie(), "ander", last.genoemd())),
                        p(Stempel.mark(blad, last.herkomst())),
                        div().withClass("naast-elkaar passages").with(says(blad, last), answer(blad, last)),
                        Stempel.grounds(
                                blad,
                                last.herkomst(),
                                p(blad.text(
                                        "last.gronden",
                                        "score",
                                        blad.teksten().figure(last.score()),
                                        "woorden",
                                        blad.teksten().list(last.redenen())))));
    }

    private static DomContent says(Blad blad, Last last) {
        return div(
                p(blad.text("last.zegt", "wie", last.organisatie())).withClass("wie"),
                each(last.vermeldingen(), citaat -> Aanhaling.plain(blad, citaat)));
    }

    private static DomContent answer(Blad blad, Last last) {
        return div(
                p(blad.text("last.zegt-zelf", "ander", last.genoemd())).withClass("wie"),
                last.weerwoord()
                        .map(answer -> each(
                                Aanhaling.plain(blad, answer.citaat()),
                                p(blad.text(
                                                "last.gedeeld",
                                                "woorden",
                                                blad.teksten().list(answer.gedeeld())))
                                        .withClass("zwak")))
                        .orElseGet(() -> p(blad.text("last.stil", "ander", last.genoemd()))));
    }
}
