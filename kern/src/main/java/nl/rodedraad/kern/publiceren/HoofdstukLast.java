// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.rodedraad.kern.publiceren.beeld.Matrix;
import nl.rodedraad.kern.verbinden.samenhang.Last;

/** Trouble from each other: which organisation names which as a cause, and what the other says itself. */
final class HoofdstukLast implements Hoofdstuk {

    static final String ADRES = "last-van-elkaar.html";

    @Override
    public String naam() {
        return "last";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return !draad.verbanden().last().isEmpty();
    }

    @Override
    public DomContent inhoud(Blad blad) {
        return each(
                p(blad.text("last.uitleg")),
                matrix(blad),
                p(Elementen.link(
                        blad.to(ADRES),
                        blad.count("last.alle", blad.draad().verbanden().last().size()))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return heeftInhoud(register.draad())
                ? List.of(new Pagina(ADRES, blad -> blad.text("hoofdstuk.last"), HoofdstukLast::overview))
                : List.of();
    }

    private static DomContent overview(Blad blad) {
        List<Last> all = blad.draad().verbanden().last();
        SortedSet<String> named = new TreeSet<>(Telling.ALFABET);
        all.forEach(last -> named.add(last.genoemd()));
        return each(
                Elementen.heading(1, blad.text("hoofdstuk.last")),
                p(blad.text("last.uitleg")).withClass("inleiding"),
                p(blad.text("last.let-op")).withClass("let-op"),
                matrix(blad),
                p(Elementen.link(blad.to(Tabellen.LAST), blad.text("last.csv"))),
                each(
                        named,
                        naam -> each(
                                Elementen.heading(2, blad.text("last.over", "naam", naam)),
                                Lastblok.toon(
                                        blad,
                                        all.stream()
                                                .filter(last -> last.genoemd().equals(naam))
                                                .toList(),
                                        3))));
    }

    private static DomContent matrix(Blad blad) {
        List<Last> all = blad.draad().verbanden().last();
        SortedSet<String> who = new TreeSet<>(Telling.ALFABET);
        SortedSet<String> named = new TreeSet<>(Telling.ALFABET);
        all.forEach(last -> {
            who.add(last.organisatie());
            named.add(last.genoemd());
        });
        List<Matrix.Rij> rows = who.stream()
                .map(naam -> new Matrix.Rij(
                        naam,
                        named.stream().map(ander -> count(all, naam, ander)).toList()))
                .toList();
        String title = blad.text("last.beeld");
        return new Matrixblok(
                        "last",
                        title,
                        blad.text("last.beeld-uitleg"),
                        title,
                        blad.text("last.hoek"),
                        List.copyOf(named),
                        List.copyOf(named),
                        rows)
                .toon(blad, blad.text("last.legenda"));
    }

    private static int count(List<Last> all, String who, String named) {
        return (int) all.stream()
                .filter(last -> last.organisatie().equals(who) && last.genoemd().equals(named))
                .count();
    }
}
