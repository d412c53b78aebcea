// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.del;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.verloop.Naast;

/** Two passages side by side: what went is struck out, what came is underlined, and both are said to who cannot see it. */
final class NaastElkaar {

    /** When more than this part of both is other words, marks say nothing. */
    private static final double MOSTLY_OTHER = 0.7;

    private NaastElkaar() {}

    static DomContent toon(Blad blad, Naast naast) {
        boolean other =
                share(naast.toen(), naast.weg()) > MOSTLY_OTHER && share(naast.nu(), naast.erbij()) > MOSTLY_OTHER;
        return each(
                div().withClass("naast-elkaar passages")
                        .with(
                                side(blad, naast.toen(), other ? List.of() : naast.weg(), false),
                                side(blad, naast.nu(), other ? List.of() : naast.erbij(), true)),
                p(blad.text(other ? "naast.anders" : "naast.legenda")).withClass("zwak"));
    }

    private static DomContent side(Blad blad, Citaat citaat, List<Bereik> changed, boolean later) {
        return figure().withClass("aanhaling")
                .with(blockquote(p().with(marked(blad, citaat.tekst(), changed, later)))
                        .withClass("utrecht-blockquote")
                        .withLang("nl"))
                .with(figcaption(Aanhaling.source(blad, citaat)));
    }

    private static List<DomContent> marked(Blad blad, String words, List<Bereik> changed, boolean later) {
        List<DomContent> parts = new ArrayList<>();
        int at = 0;
        for (Bereik range : changed) {
            int begin = Math.min(Math.max(at, range.begin()), words.length());
            int end = Math.min(Math.max(begin, range.eind()), words.length());
            parts.add(text(words.substring(at, begin)));
            parts.add(part(blad, words.substring(begin, end), later));
            at = end;
        }
        parts.add(text(words.substring(at)));
        return parts;
    }

    private static DomContent part(Blad blad, String words, boolean later) {
        String lang = blad.teksten().taal();
        return later
                ? ins(
                        Elementen.hidden(blad.text("naast.erbij") + " ", lang),
                        text(words),
                        Elementen.hidden(" " + blad.text("naast.einde") + " ", lang))
                : del(
                        Elementen.hidden(blad.text("naast.weg") + " ", lang),
                        text(words),
                        Elementen.hidden(" " + blad.text("naast.einde") + " ", lang));
    }

    private static double share(Citaat citaat, List<Bereik> changed) {
        return changed.stream().mapToInt(Bereik::lengte).sum()
                / (double) Math.max(1, citaat.tekst().length());
    }
}
