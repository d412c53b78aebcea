// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.publiceren.beeld.Verschil;

/** The edition beside the one before, over the organisations that have a Stand in both. */
final class HoofdstukVerandering implements Hoofdstuk {

    @Override
    public String naam() {
        return "verandering";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return draad.vergelijking().vorige() != 0;
    }

    @Override
    public DomContent inhoud(Blad blad) {
        Vergelijking both = blad.draad().vergelijking();
        int m = both.organisaties().size();
        if (m == 0) {
            return p(blad.text(
                    "verandering.niemand",
                    "vorige",
                    both.vorige(),
                    "editie",
                    blad.draad().editie()));
        }
        return each(
                p(blad.text(
                        "verandering.uitleg",
                        "m",
                        m,
                        "vorige",
                        both.vorige(),
                        "editie",
                        blad.draad().editie(),
                        "namen",
                        blad.teksten().list(both.organisaties()))),
                p(blad.text("verandering.stilte")).withClass("let-op"),
                div().withClass("naast-elkaar").with(picture(blad, both, m), table(blad, both, m)),
                p(Elementen.link(blad.to(TrendsPagina.ADRES), blad.text("trends.alle"))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return heeftInhoud(register.draad()) ? List.of(TrendsPagina.of()) : List.of();
    }

    private static DomContent picture(Blad blad, Vergelijking both, int m) {
        List<Verschil.Lijn> lines = new ArrayList<>();
        for (Vergelijking.Regel regel : both.regels()) {
            lines.add(new Verschil.Lijn(
                    blad.teksten().theme(regel.thema()), regel.toen(), regel.nu(), regel.toen() + " → " + regel.nu()));
        }
        String title = blad.text(
                "verandering.beeld",
                "vorige",
                both.vorige(),
                "editie",
                blad.draad().editie());
        return figure(
                        Verschil.teken("b-verandering", title, blad.text("verandering.beeld-uitleg", "m", m), m, lines),
                        figcaption(blad.text(
                                "verandering.legenda",
                                "vorige",
                                both.vorige(),
                                "editie",
                                blad.draad().editie(),
                                "m",
                                m)))
                .withClass("plaat");
    }

    private static DomContent table(Blad blad, Vergelijking both, int m) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Vergelijking.Regel regel : both.regels()) {
            rows.add(List.of(
                    Elementen.link(
                            blad.to(Register.thema(regel.thema())),
                            blad.teksten().theme(regel.thema())),
                    Elementen.number(regel.toen()),
                    Elementen.number(regel.nu()),
                    urgency(blad, regel.urgentieToen()),
                    urgency(blad, regel.urgentieNu())));
        }
        int editie = blad.draad().editie();
        List<String> headers = List.of(
                blad.text("tabel.thema"),
                blad.text("tabel.organisaties-jaar", "jaar", both.vorige()),
                blad.text("tabel.organisaties-jaar", "jaar", editie),
                blad.text("tabel.urgentie-jaar", "jaar", both.vorige()),
                blad.text("tabel.urgentie-jaar", "jaar", editie));
        return Elementen.table("t-verandering", blad.text("verandering.tabel", "m", m), headers, rows);
    }

    private static DomContent urgency(Blad blad, double value) {
        return value == 0 ? text("–") : text(blad.teksten().figure(value));
    }
}
