// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.rodedraad.kern.publiceren.beeld.Tijdlijn;
import nl.rodedraad.kern.verbinden.verloop.Aanwijzing;
import nl.rodedraad.kern.verbinden.verloop.Oordeel;
import nl.rodedraad.kern.verbinden.verloop.Stap;

/** A verdict: by word and by shape, and on demand what it rests on. */
final class Oordeelstempel {

    private Oordeelstempel() {}

    static DomContent mark(Blad blad, Oordeel oordeel) {
        return span().withClass("oordeel " + oordeel.naam())
                .with(span(symbol(oordeel)).attr("aria-hidden", "true"), text(" " + word(blad, oordeel)));
    }

    static String word(Blad blad, Oordeel oordeel) {
        return blad.text("oordeel." + oordeel.naam());
    }

    /** What a verdict rests on, closed until somebody asks. */
    static DomContent grounds(Blad blad, Stap stap) {
        return Stempel.grounds(
                blad,
                stap.herkomst(),
                p(blad.text("oordeel.zekerheid", "score", blad.teksten().figure(stap.score()))),
                signs(blad, stap.aanwijzingen()),
                missed(blad, stap));
    }

    static Tijdlijn.Vorm shape(Oordeel oordeel) {
        return switch (oordeel) {
            case VERSCHERPT -> Tijdlijn.Vorm.ERGER;
            case VERZACHT -> Tijdlijn.Vorm.MINDER;
            case OPGELOST -> Tijdlijn.Vorm.OPGELOST;
            case NIET_MEER_GENOEMD -> Tijdlijn.Vorm.WEG;
            default -> Tijdlijn.Vorm.GENOEMD;
        };
    }

    private static DomContent signs(Blad blad, List<Aanwijzing> signs) {
        return signs.isEmpty()
                ? each()
                : ul().with(each(
                        signs,
                        sign -> li(
                                blad.text("aanwijzing." + sign.soort().naam(), "toen", sign.toen(), "nu", sign.nu()))));
    }

    private static DomContent missed(Blad blad, Stap stap) {
        return stap.gemist().isEmpty()
                ? each()
                : p(blad.text(
                        "oordeel.gemist",
                        "jaren",
                        blad.teksten()
                                .list(stap.gemist().stream()
                                        .map(jaar -> Integer.toString(jaar))
                                        .toList())));
    }

    private static String symbol(Oordeel oordeel) {
        return switch (oordeel) {
            case NIEUW -> "✦";
            case EERSTE_LEZING, BLIJVEND -> "●";
            case VERSCHERPT -> "▲";
            case VERZACHT -> "▽";
            case OPGELOST -> "✓";
            case NIET_MEER_GENOEMD -> "○";
        };
    }
}
