// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.beeld.Tijdlijn;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Stap;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/**
 * Courses over the editions: the picture, and the same as a table.
 *
 * @param id unique in the page; the picture is {@code b-<id>}, the table {@code t-<id>}
 * @param titel what it shows
 * @param verlopen in the order of their rows
 * @param vanEen whether all are of one organisation, so that a row is named after its knelpunt
 */
record Tijdlijnblok(String id, String titel, List<Verloop> verlopen, boolean vanEen) {

    DomContent toon(Blad blad) {
        List<Integer> years = years(blad.draad());
        return verlopen.isEmpty() || years.isEmpty() ? each() : each(picture(blad, years), table(blad, years));
    }

    /** Years with a Stand, up to the edition. */
    static List<Integer> years(RodeDraad draad) {
        return new Telling(draad.editie(), draad.standen(), draad.knelpunten()).jaren();
    }

    private DomContent picture(Blad blad, List<Integer> years) {
        List<Tijdlijn.Rij> rows = new ArrayList<>();
        for (Verloop verloop : verlopen) {
            List<Tijdlijn.Punt> dots = new ArrayList<>();
            for (Stap stap : verloop.stappen()) {
                dots.add(new Tijdlijn.Punt(
                        years.indexOf(stap.jaar()),
                        Oordeelstempel.shape(stap.oordeel()),
                        Oordeelstempel.word(blad, stap.oordeel())));
            }
            rows.add(new Tijdlijn.Rij(vanEen ? verloop.naam() : verloop.organisatie(), dots));
        }
        List<String> columns =
                years.stream().map(jaar -> Integer.toString(jaar)).toList();
        return figure(
                        div(Tijdlijn.teken("b-" + id, titel, blad.text("tijdlijn.uitleg"), columns, rows))
                                .withClass("schuif")
                                .attr("role", "region")
                                .attr("aria-label", blad.text("beeld.naam", "titel", titel))
                                .withTabindex(0),
                        figcaption(blad.text("tijdlijn.legenda")))
                .withClass("plaat breed");
    }

    private DomContent table(Blad blad, List<Integer> years) {
        List<String> headers = new ArrayList<>(List.of(blad.text("tabel.knelpunt")));
        years.forEach(jaar -> headers.add(Integer.toString(jaar)));
        List<List<DomContent>> rows = new ArrayList<>();
        for (Verloop verloop : verlopen) {
            List<DomContent> row = new ArrayList<>(List.of(name(blad, verloop)));
            years.forEach(jaar -> row.add(cell(blad, verloop, jaar)));
            rows.add(row);
        }
        return Elementen.details(blad.text("matrix.als-tabel"), Elementen.table("t-" + id, titel, headers, rows));
    }

    private DomContent name(Blad blad, Verloop verloop) {
        Knelpunt last = blad.register()
                .knelpunt(verloop.knelpunten().get(verloop.knelpunten().size() - 1));
        return each(
                text(vanEen ? "" : verloop.organisatie() + ": "),
                Elementen.link(blad.to(blad.register().knelpunt(last)), verloop.naam()));
    }

    private static DomContent cell(Blad blad, Verloop verloop, int jaar) {
        return verloop.in(jaar)
                .map(stap -> Oordeelstempel.mark(blad, stap.oordeel()))
                .orElseGet(() -> absent(blad, verloop, jaar));
    }

    private static DomContent absent(Blad blad, Verloop verloop, int jaar) {
        boolean stand = blad.draad().standen().stream()
                .filter(een -> een.jaar() == jaar)
                .map(StandRegel::organisatie)
                .collect(Collectors.toSet())
                .contains(verloop.organisatie());
        return stand ? text("–") : span(blad.text("tijdlijn.geen-stand")).withClass("zwak");
    }
}
