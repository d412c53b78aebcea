// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Stand;

/** Which organisations have a Stand in the edition, and which expected ones have none. */
final class HoofdstukDeelnemers implements Hoofdstuk {

    @Override
    public String naam() {
        return "deelnemers";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        RodeDraad draad = blad.draad();
        List<String> present = telling(draad).organisaties(draad.editie());
        return each(
                p(blad.teksten()
                        .text(
                                "deelnemers.uitleg",
                                "n",
                                present.size(),
                                "editie",
                                draad.editie(),
                                "peildatum",
                                blad.teksten().date(draad.peildatum()))),
                Elementen.heading(3, blad.text("deelnemers.aanwezig")),
                ul().withClass("namen").with(each(present, name -> li(organisatie(blad, name)))),
                Elementen.heading(3, blad.text("deelnemers.ontbreekt")),
                missing(blad),
                unknown(blad));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        List<Pagina> pages = new ArrayList<>();
        pages.add(new Pagina(
                "organisaties/index.html", blad -> blad.text("organisaties.titel"), HoofdstukDeelnemers::overview));
        for (String name : register.organisaties()) {
            pages.add(OrganisatiePagina.of(register, name));
        }
        return pages;
    }

    private static DomContent missing(Blad blad) {
        RodeDraad draad = blad.draad();
        if (draad.verwacht().isEmpty()) {
            return p(blad.text("deelnemers.niet-verwacht"));
        }
        return draad.ontbrekend().isEmpty()
                ? p(blad.text("deelnemers.compleet", "m", draad.verwacht().size()))
                : ul().withClass("namen ontbreekt")
                        .with(each(
                                draad.ontbrekend(),
                                name -> li(organisatie(blad, name))
                                        .with(
                                                text(" "),
                                                span(blad.text("deelnemers.geen-stand"))
                                                        .withClass("zwak"))));
    }

    private static DomContent unknown(Blad blad) {
        long unknown = blad.draad().standen().stream()
                .filter(stand -> stand.jaar() == 0 || stand.organisatie().equals(Stand.ONBEKEND))
                .count();
        return unknown == 0 ? each() : p(blad.count("deelnemers.onbekend", unknown));
    }

    private static DomContent overview(Blad blad) {
        Telling telling = telling(blad.draad());
        int editie = blad.draad().editie();
        int vorige = telling.vorige();
        List<String> headers = new ArrayList<>(List.of(blad.text("tabel.organisatie"), blad.text("tabel.standen")));
        if (vorige != 0) {
            headers.add(blad.text("tabel.knelpunten-jaar", "jaar", vorige));
        }
        headers.add(blad.text("tabel.knelpunten-jaar", "jaar", editie));
        List<List<DomContent>> rows = new ArrayList<>();
        blad.register().organisaties().forEach(name -> rows.add(row(blad, name, vorige)));
        return each(
                Elementen.heading(1, blad.text("organisaties.titel")),
                p(blad.text("organisaties.uitleg")).withClass("inleiding"),
                Elementen.table("t-organisaties", blad.text("organisaties.tabel"), headers, rows),
                Elementen.heading(2, blad.text("deelnemers.ontbreekt")),
                missing(blad));
    }

    private static List<DomContent> row(Blad blad, String name, int vorige) {
        List<String> years = blad.draad().standen().stream()
                .filter(stand -> stand.organisatie().equals(name))
                .map(stand -> stand.jaar() == 0 ? blad.text("onbekend") : Integer.toString(stand.jaar()))
                .distinct()
                .toList();
        List<DomContent> cells = new ArrayList<>(List.of(organisatie(blad, name), text(String.join(", ", years))));
        if (vorige != 0) {
            cells.add(Elementen.number(knelpunten(blad, name, vorige)));
        }
        cells.add(Elementen.number(knelpunten(blad, name, blad.draad().editie())));
        return cells;
    }

    private static long knelpunten(Blad blad, String name, int jaar) {
        return blad.draad().knelpunten().stream()
                .filter(k -> k.organisatie().equals(name) && k.jaar() == jaar)
                .count();
    }

    static DomContent organisatie(Blad blad, String name) {
        return blad.register().hasPage(name)
                ? Elementen.link(blad.to(blad.register().organisatie(name)), name)
                : span(name);
    }

    private static Telling telling(RodeDraad draad) {
        return new Telling(draad.editie(), draad.standen(), draad.knelpunten());
    }
}
