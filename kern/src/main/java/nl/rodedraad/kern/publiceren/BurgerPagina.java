// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.beeld.Stapel;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad;

/** The path of one group of people or life event: its organisations in order, how knelpunten pile up, and the knelpunten. */
final class BurgerPagina {

    private BurgerPagina() {}

    static Pagina of(Burgerpad pad) {
        return new Pagina(adres(pad), blad -> HoofdstukBurger.label(blad, pad), blad -> content(blad, pad));
    }

    static String adres(Burgerpad pad) {
        return "burger/" + pad.soort().naam() + "-" + pad.begrip() + ".html";
    }

    private static DomContent content(Blad blad, Burgerpad pad) {
        return each(
                Elementen.heading(1, HoofdstukBurger.label(blad, pad)),
                p(blad.text("burger.inleiding", "editie", pad.jaar(), "n", pad.knelpunten(), "m", pad.organisaties()))
                        .withClass("inleiding"),
                p(blad.text("burger.volgorde")),
                picture(blad, pad),
                table(blad, pad),
                each(pad.haltes(), halte -> stop(blad, halte)));
    }

    private static DomContent picture(Blad blad, Burgerpad pad) {
        List<Stapel.Halte> stops = new ArrayList<>();
        int together = 0;
        for (Burgerpad.Halte halte : pad.haltes()) {
            int own = halte.knelpunten().size();
            together += own;
            stops.add(new Stapel.Halte(halte.organisatie(), own, "+" + own + " → " + together));
        }
        return figure(
                        Stapel.teken("b-pad", blad.text("burger.beeld"), blad.text("burger.beeld-uitleg"), stops),
                        figcaption(blad.text("burger.legenda")))
                .withClass("plaat");
    }

    private static DomContent table(Blad blad, Burgerpad pad) {
        List<List<DomContent>> rows = new ArrayList<>();
        int together = 0;
        for (Burgerpad.Halte halte : pad.haltes()) {
            together += halte.knelpunten().size();
            rows.add(List.of(
                    Elementen.link("#" + anchor(blad, halte), halte.organisatie()),
                    text(Integer.toString(halte.eersteJaar())),
                    Elementen.number(halte.knelpunten().size()),
                    Elementen.number(together),
                    text(blad.teksten()
                            .list(halte.themas().stream()
                                    .map(blad.teksten()::themeInSentence)
                                    .toList())),
                    text(blad.text(halte.beslist() ? "stempel.beslist" : "stempel.voorstel"))));
        }
        List<String> headers = List.of(
                blad.text("tabel.organisatie"),
                blad.text("burger.eerste-jaar"),
                blad.text("tabel.knelpunten"),
                blad.text("burger.samen"),
                blad.text("burger.themas"),
                blad.text("burger.plaats"));
        return Elementen.table("t-pad", blad.text("burger.beeld"), headers, rows);
    }

    private static DomContent stop(Blad blad, Burgerpad.Halte halte) {
        return each(
                Elementen.heading(2, halte.organisatie(), anchor(blad, halte)),
                each(
                        halte.knelpunten(),
                        id -> Knelpuntkaart.of(blad, blad.register().knelpunt(id), 3)));
    }

    private static String anchor(Blad blad, Burgerpad.Halte halte) {
        return "bij-" + blad.register().slug(halte.organisatie());
    }
}
