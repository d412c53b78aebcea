// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.verbinden.samenhang.Last;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** An organisation over the editions: how urgent and open it speaks, what became of its knelpunten, and what others say of it. */
final class OrganisatieVerloop {

    private OrganisatieVerloop() {}

    static DomContent toon(Blad blad, String naam) {
        List<Verloop> own = blad.draad().verbanden().verlopen().stream()
                .filter(verloop -> verloop.organisatie().equals(naam))
                .toList();
        return each(years(blad, naam), courses(blad, own), others(blad, naam));
    }

    private static DomContent years(Blad blad, String naam) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Organisatiejaar year : Organisatiejaar.van(blad.draad(), naam)) {
            rows.add(List.of(
                    text(Integer.toString(year.jaar())),
                    Elementen.number(year.knelpunten()),
                    mean(blad, year.urgentie()),
                    mean(blad, year.openheid())));
        }
        return rows.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("organisatie.jaren")),
                        Elementen.table(
                                "t-jaren",
                                blad.text("organisatie.jaren-tabel"),
                                List.of(
                                        blad.text("tabel.jaar"),
                                        blad.text("organisatie.n"),
                                        blad.text("organisatie.urgentie"),
                                        blad.text("organisatie.openheid")),
                                rows));
    }

    private static DomContent courses(Blad blad, List<Verloop> own) {
        List<Verloop> changed = own.stream()
                .filter(verloop ->
                        verloop.stappen().stream().anyMatch(stap -> stap.naast().isPresent()))
                .toList();
        return own.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("organisatie.verloop")),
                        new Tijdlijnblok("verloop", blad.text("organisatie.tijdlijn"), own, true).toon(blad),
                        changed.isEmpty()
                                ? each()
                                : Elementen.details(
                                        blad.count("organisatie.veranderd", changed.size()),
                                        each(changed, verloop -> Verloopblok.laatste(blad, verloop, 3, true))));
    }

    private static DomContent others(Blad blad, String naam) {
        List<Last> named = blad.draad().verbanden().last().stream()
                .filter(last -> last.genoemd().equals(naam))
                .toList();
        return named.isEmpty()
                ? each()
                : each(Elementen.heading(2, blad.text("organisatie.anderen")), Lastblok.toon(blad, named, 3));
    }

    private static DomContent mean(Blad blad, double value) {
        return value == 0 ? text("–") : span(blad.teksten().figure(value)).withClass("getal");
    }
}
