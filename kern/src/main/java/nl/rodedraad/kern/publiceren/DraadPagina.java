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

/** A thread: its knelpunten, the last year first, and why they belong together. */
final class DraadPagina {

    private DraadPagina() {}

    static Pagina of(Draad draad) {
        return new Pagina(Register.draad(draad), blad -> draad.naam(), blad -> content(blad, draad));
    }

    private static DomContent content(Blad blad, Draad draad) {
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
                Elementen.heading(2, blad.text("draad.waarom")),
                p(blad.text("draad.waarom-uitleg")),
                bonds(blad, draad),
                each(
                        knelpunten.stream().map(Knelpunt::jaar).distinct().toList(),
                        jaar -> year(blad, jaar, knelpunten)));
    }

    private static DomContent year(Blad blad, int jaar, List<Knelpunt> knelpunten) {
        List<Knelpunt> of = knelpunten.stream().filter(k -> k.jaar() == jaar).toList();
        String title = jaar == 0 ? blad.text("onbekend") : blad.text("draad.jaar", "jaar", jaar);
        return each(Elementen.heading(2, title), each(of, knelpunt -> Knelpuntkaart.of(blad, knelpunt, 3)));
    }

    private static DomContent bonds(Blad blad, Draad draad) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Draad.Band band : draad.banden()) {
            rows.add(List.of(
                    name(blad, band.een()),
                    name(blad, band.ander()),
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

    private static DomContent name(Blad blad, String id) {
        Knelpunt knelpunt = blad.register().knelpunt(id);
        String text =
                knelpunt.organisatie() + (knelpunt.jaar() == 0 ? "" : " " + knelpunt.jaar()) + ": " + knelpunt.naam();
        return Elementen.link("#" + Register.anchor(knelpunt), text);
    }
}
