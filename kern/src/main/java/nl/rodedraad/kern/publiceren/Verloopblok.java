// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import nl.rodedraad.kern.verbinden.verloop.Stap;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** What changed in a course: each step with its verdict, both passages side by side, and what the verdict rests on. */
final class Verloopblok {

    private Verloopblok() {}

    /** The last step of the course that has two passages; nothing when it has none. */
    static DomContent laatste(Blad blad, Verloop verloop, int level, boolean vanEen) {
        List<Stap> shown = verloop.stappen().stream()
                .filter(stap -> stap.naast().isPresent())
                .toList();
        return shown.isEmpty() ? each() : stap(blad, verloop, shown.get(shown.size() - 1), level, vanEen);
    }

    private static DomContent stap(Blad blad, Verloop verloop, Stap stap, int level, boolean vanEen) {
        String name = vanEen ? verloop.naam() : verloop.organisatie() + ": " + verloop.naam();
        return article()
                .withClass("verandering")
                .with(
                        Elementen.heading(level, name),
                        p(
                                Oordeelstempel.mark(blad, stap.oordeel()),
                                text(" " + blad.text("verloop.tussen", "vorige", stap.vorigJaar(), "jaar", stap.jaar())
                                        + " "),
                                Stempel.mark(blad, stap.herkomst())),
                        each(stap.naast().stream().toList(), naast -> NaastElkaar.toon(blad, naast)),
                        Oordeelstempel.grounds(blad, stap));
    }
}
