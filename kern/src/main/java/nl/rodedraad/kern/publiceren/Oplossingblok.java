// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;

/** Bright spots with the knelpunt that they solve, or to which they are an example. */
final class Oplossingblok {

    private Oplossingblok() {}

    /** Surest first. */
    static DomContent toon(Blad blad, List<Oplossing> oplossingen) {
        return each(
                oplossingen.stream()
                        .sorted(Comparator.comparingDouble((Oplossing een) -> -een.score())
                                .thenComparing(een -> een.lichtpunt().plaats()))
                        .toList(),
                een -> toon(blad, een));
    }

    private static DomContent toon(Blad blad, Oplossing een) {
        return article()
                .withClass("verandering")
                .with(
                        p(Stempel.mark(blad, een.herkomst())),
                        div().withClass("naast-elkaar passages")
                                .with(
                                        div(
                                                p(blad.text("oplossing.lichtpunt"))
                                                        .withClass("wie"),
                                                Aanhaling.plain(blad, een.lichtpunt())),
                                        div(
                                                p(blad.text(een.vanAnder() ? "oplossing.voorbeeld" : "oplossing.bij"))
                                                        .withClass("wie"),
                                                Aanhaling.plain(blad, een.knelpunt()))),
                        p(blad.text("last.gedeeld", "woorden", blad.teksten().list(een.gedeeld())))
                                .withClass("zwak"));
    }
}
