// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Last;
import nl.rodedraad.kern.verbinden.verloop.Draadverloop;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** A thread: its organisations over the editions, what changed, why it is one, who names whom, what may help, and its knelpunten. */
final class DraadPagina {

    /** A thread of many organisations shows the surest of what may help. */
    private static final int OPLOSSINGEN = 6;

    private final Blad blad;
    private final Draad draad;
    private final List<Verloop> verlopen;

    private DraadPagina(Blad blad, Draad draad) {
        this.blad = blad;
        this.draad = draad;
        this.verlopen = blad.register().draadverloop(draad).map(Draadverloop::verlopen).orElse(List.of()).stream()
                .map(id -> blad.register().verloop(id))
                .toList();
    }

    static Pagina of(Draad draad) {
        return new Pagina(Register.draad(draad), blad -> draad.naam(), blad -> new DraadPagina(blad, draad).content());
    }

    private DomContent content() {
        List<String> names = Telling.organisaties(draad, blad.register().knelpunten());
        List<Knelpunt> knelpunten = blad.register().knelpunten(draad);
        return each(
                Elementen.heading(1, draad.naam()),
                p(blad.text(
                                "draad.inleiding",
                                "n",
                                names.size(),
                                "namen",
                                blad.teksten().list(names)))
                        .withClass("inleiding"),
                p(Stempel.mark(blad, draad.herkomst())),
                Stempel.grounds(blad, draad.herkomst()),
                course(),
                changes(),
                Elementen.heading(2, blad.text("draad.waarom")),
                p(blad.text("draad.waarom-uitleg")),
                bonds(),
                trouble(),
                help(),
                each(knelpunten.stream().map(Knelpunt::jaar).distinct().toList(), jaar -> year(jaar, knelpunten)));
    }

    private DomContent course() {
        return verlopen.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("draad.verloop")),
                        verdict(),
                        new Tijdlijnblok("tijdlijn", blad.text("draad.tijdlijn"), verlopen, false).toon(blad));
    }

    /** What became of the whole draad in its last edition. */
    private DomContent verdict() {
        return blad.register()
                .draadverloop(draad)
                .map(Draadverloop::stappen)
                .filter(stappen -> !stappen.isEmpty())
                .map(stappen -> stappen.get(stappen.size() - 1))
                .map(stap -> (DomContent) p(
                        text(blad.text("draad.oordeel", "jaar", stap.jaar()) + " "),
                        Oordeelstempel.mark(blad, stap.oordeel()),
                        text(" "),
                        Stempel.mark(blad, stap.herkomst())))
                .orElseGet(() -> each());
    }

    private DomContent changes() {
        List<Verloop> changed = verlopen.stream()
                .filter(verloop ->
                        verloop.stappen().stream().anyMatch(stap -> stap.naast().isPresent()))
                .toList();
        return changed.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("draad.veranderd")),
                        each(changed, verloop -> Verloopblok.laatste(blad, verloop, 3, false)));
    }

    private DomContent trouble() {
        List<String> own = verlopen.stream().map(Verloop::id).toList();
        List<Last> named = blad.draad().verbanden().last().stream()
                .filter(last -> own.contains(last.verloop()))
                .toList();
        return named.isEmpty()
                ? each()
                : each(Elementen.heading(2, blad.text("draad.last")), Lastblok.toon(blad, named, 3));
    }

    private DomContent help() {
        List<String> own = verlopen.stream().map(Verloop::id).toList();
        List<Oplossing> found = blad.draad().verbanden().oplossingen().stream()
                .filter(een -> own.contains(een.verloop()))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(OPLOSSINGEN)
                .toList();
        return found.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("draad.lichtpunten")),
                        p(blad.text("draad.lichtpunten-uitleg")),
                        Oplossingblok.toon(blad, found));
    }

    private DomContent year(int jaar, List<Knelpunt> knelpunten) {
        List<Knelpunt> of = knelpunten.stream().filter(k -> k.jaar() == jaar).toList();
        String title = jaar == 0 ? blad.text("onbekend") : blad.text("draad.jaar", "jaar", jaar);
        return each(Elementen.heading(2, title), each(of, knelpunt -> Knelpuntkaart.of(blad, knelpunt, 3)));
    }

    private DomContent bonds() {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Draad.Band band : draad.banden()) {
            rows.add(List.of(
                    name(band.een()),
                    name(band.ander()),
                    text(String.join(", ", band.gedeeld())),
                    text(blad.teksten().figure(band.score()))));
        }
        return Elementen.table(
                "t-banden",
                blad.text("draad.banden"),
                List.of(
                        blad.text("draad.een"),
                        blad.text("draad.ander"),
                        blad.text("draad.gedeeld"),
                        blad.text("draad.gelijkenis")),
                rows);
    }

    private DomContent name(String id) {
        Knelpunt knelpunt = blad.register().knelpunt(id);
        String text =
                knelpunt.organisatie() + (knelpunt.jaar() == 0 ? "" : " " + knelpunt.jaar()) + ": " + knelpunt.naam();
        return Elementen.link("#" + Register.anchor(knelpunt), text);
    }
}
