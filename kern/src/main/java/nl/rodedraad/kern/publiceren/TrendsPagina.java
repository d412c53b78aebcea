// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.publiceren.beeld.Helling;
import nl.rodedraad.kern.verbinden.samenhang.Trend;

/** The edition beside the one before, like with like: every figure with its n and its interval, new beside cumulative. */
final class TrendsPagina {

    static final String ADRES = "trends.html";

    private static final double PERCENT = 100;

    private final Blad blad;
    private final Vergelijking both;

    private TrendsPagina(Blad blad) {
        this.blad = blad;
        this.both = blad.draad().vergelijking();
    }

    static Pagina of() {
        return new Pagina(ADRES, blad -> blad.text("trends.titel"), blad -> new TrendsPagina(blad).content());
    }

    private DomContent content() {
        int n = both.organisaties().size();
        List<Trendregel> rows = Trendregel.van(blad.draad(), blad.teksten());
        return each(
                Elementen.heading(1, blad.text("trends.titel")),
                p(intro(n)).withClass("inleiding"),
                n > 0 && n < Trend.KLEIN ? p(blad.count("trends.klein", n)).withClass("let-op") : each(),
                n == 0 ? each() : p(blad.text("trends.interval")),
                each(
                        Trendregel.GROEPEN,
                        groep -> section(
                                groep,
                                rows.stream()
                                        .filter(row -> row.groep().equals(groep))
                                        .toList())),
                rows.isEmpty() ? each() : p(Elementen.link(blad.to(Tabellen.TRENDS), blad.text("trends.csv"))));
    }

    private String intro(int n) {
        int editie = blad.draad().editie();
        return n == 0
                ? blad.text("verandering.niemand", "vorige", both.vorige(), "editie", editie)
                : blad.text(
                        "trends.uitleg",
                        "m",
                        n,
                        "vorige",
                        both.vorige(),
                        "editie",
                        editie,
                        "namen",
                        blad.teksten().list(both.organisaties()));
    }

    private DomContent section(String groep, List<Trendregel> rows) {
        return rows.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("trends." + groep), groep),
                        p(blad.text("trends." + groep + ".uitleg")),
                        picture(groep, rows),
                        table(groep, rows));
    }

    private DomContent picture(String groep, List<Trendregel> rows) {
        List<Helling.Lijn> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(
                new Helling.Lijn(row.label(), row.toen(), row.nu(), shown(row, row.toen()), shown(row, row.nu()))));
        String title = blad.text("trends." + groep);
        return figure(
                        div(Helling.teken(
                                        "b-" + groep,
                                        title,
                                        blad.text("trends.beeld-uitleg"),
                                        Integer.toString(both.vorige()),
                                        Integer.toString(blad.draad().editie()),
                                        lines))
                                .withClass("schuif")
                                .attr("role", "region")
                                .attr("aria-label", title)
                                .withTabindex(0),
                        figcaption(blad.text("trends.legenda")))
                .withClass("plaat breed");
    }

    private DomContent table(String groep, List<Trendregel> rows) {
        boolean counts = rows.get(0).telt();
        List<String> headers = new ArrayList<>(List.of(
                blad.text("trends." + groep + ".kop"),
                Integer.toString(both.vorige()),
                Integer.toString(blad.draad().editie()),
                "n",
                blad.text("tabel.interval", "jaar", blad.draad().editie()),
                blad.text("tabel.verschil")));
        if (counts) {
            headers.add(blad.text("tabel.nieuw"));
            headers.add(blad.text("tabel.cumulatief"));
        }
        return Elementen.table(
                "t-" + groep,
                blad.text("trends." + groep + ".tabel"),
                headers,
                rows.stream().map(row -> cells(row, counts)).toList());
    }

    private List<DomContent> cells(Trendregel row, boolean counts) {
        List<DomContent> cells = new ArrayList<>(List.of(
                text(row.label()),
                figureCell(row, row.toen()),
                figureCell(row, row.nu()),
                Elementen.number(row.n()),
                text(interval(row)),
                text(blad.text("trends.oordeel." + row.oordeel()))));
        if (counts) {
            cells.add(Elementen.number(row.nieuw()));
            cells.add(Elementen.number(row.cumulatief()));
        }
        return cells;
    }

    private DomContent figureCell(Trendregel row, double value) {
        return span(shown(row, value)).withClass("getal");
    }

    private String shown(Trendregel row, double value) {
        if (row.groep().equals("deel")) {
            return Math.round(PERCENT * value) + "%";
        }
        return blad.teksten().figure(value);
    }

    private String interval(Trendregel row) {
        return row.groep().equals("schaal")
                ? blad.text(
                        "trends.tot",
                        "laag",
                        blad.teksten().figure(row.laag()),
                        "hoog",
                        blad.teksten().figure(row.hoog()))
                : blad.text(
                        "trends.tot",
                        "laag",
                        Math.round(PERCENT * row.laag()) + "%",
                        "hoog",
                        Math.round(PERCENT * row.hoog()) + "%");
    }
}
