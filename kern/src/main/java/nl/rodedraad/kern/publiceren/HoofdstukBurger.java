// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad;

/** The citizen's view: where knelpunten of several organisations come together at a group of people or a life event. */
final class HoofdstukBurger implements Hoofdstuk {

    private static final int FIRST = 5;

    @Override
    public String naam() {
        return "burger";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return !draad.verbanden().burgerpaden().isEmpty();
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<Burgerpad> all = blad.draad().verbanden().burgerpaden();
        return each(
                p(blad.text("burger.uitleg")),
                table(blad, "burger", "burger.tabel", all.subList(0, Math.min(FIRST, all.size()))),
                p(Elementen.link(blad.to("burger/index.html"), blad.count("burger.alle", all.size()))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        List<Pagina> pages = new ArrayList<>();
        if (heeftInhoud(register.draad())) {
            pages.add(new Pagina("burger/index.html", blad -> blad.text("burger.titel"), HoofdstukBurger::overview));
            register.draad().verbanden().burgerpaden().forEach(pad -> pages.add(BurgerPagina.of(pad)));
        }
        return pages;
    }

    private static DomContent overview(Blad blad) {
        List<Burgerpad> all = blad.draad().verbanden().burgerpaden();
        return each(
                Elementen.heading(1, blad.text("burger.titel")),
                p(blad.text("burger.uitleg")).withClass("inleiding"),
                section(blad, all, Burgerpad.Soort.LEVENSGEBEURTENIS),
                section(blad, all, Burgerpad.Soort.DOELGROEP),
                p(Elementen.link(blad.to(Tabellen.PADEN), blad.text("burger.csv"))));
    }

    private static DomContent section(Blad blad, List<Burgerpad> all, Burgerpad.Soort soort) {
        List<Burgerpad> own = all.stream().filter(pad -> pad.soort() == soort).toList();
        return own.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("burger." + soort.naam())),
                        table(blad, soort.naam(), "burger.tabel." + soort.naam(), own));
    }

    private static DomContent table(Blad blad, String id, String caption, List<Burgerpad> paths) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Burgerpad pad : paths) {
            rows.add(List.of(
                    Elementen.link(blad.to(BurgerPagina.adres(pad)), label(blad, pad)),
                    Elementen.number(pad.organisaties()),
                    Elementen.number(pad.knelpunten()),
                    text(blad.teksten()
                            .list(pad.themas().stream()
                                    .map(blad.teksten()::themeInSentence)
                                    .toList()))));
        }
        List<String> headers = List.of(
                blad.text("burger.wie"),
                blad.text("tabel.organisaties"),
                blad.text("tabel.knelpunten"),
                blad.text("burger.themas"));
        return Elementen.table(
                "t-" + id, blad.text(caption, "editie", blad.draad().editie()), headers, rows);
    }

    static String label(Blad blad, Burgerpad pad) {
        Schema schema = pad.soort() == Burgerpad.Soort.DOELGROEP ? Schema.doelgroepen() : Schema.levensgebeurtenissen();
        return schema.begrip(pad.begrip()).label(blad.teksten().taal());
    }
}
