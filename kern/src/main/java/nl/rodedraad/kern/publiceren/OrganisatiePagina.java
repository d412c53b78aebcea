// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** An organisation: its Standen, its knelpunten by year, and what it says goes well or asks. */
final class OrganisatiePagina {

    private OrganisatiePagina() {}

    static Pagina of(Register register, String naam) {
        return new Pagina(register.organisatie(naam), blad -> naam, blad -> content(blad, naam));
    }

    private static DomContent content(Blad blad, String naam) {
        List<Knelpunt> knelpunten = blad.draad().knelpunten().stream()
                .filter(k -> k.organisatie().equals(naam))
                .toList();
        List<Integer> years = knelpunten.stream()
                .map(Knelpunt::jaar)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return each(
                Elementen.heading(1, naam),
                Elementen.heading(2, blad.text("organisatie.standen")),
                standen(blad, naam),
                knelpunten.isEmpty() ? p(blad.text("organisatie.geen-knelpunten")) : each(),
                OrganisatieVerloop.toon(blad, naam),
                each(years, jaar -> year(blad, jaar, knelpunten)),
                spoken(blad, naam, "lichtpunten", "lichtpunt", blad.draad().lichtpunten()),
                spoken(blad, naam, "voorbeelden", "voorbeeld", blad.draad().voorbeelden()),
                spoken(blad, naam, "oproepen", "oproep", blad.draad().oproepen()));
    }

    private static DomContent standen(Blad blad, String naam) {
        return ul().with(each(
                blad.draad().standen().stream()
                        .filter(stand -> stand.organisatie().equals(naam))
                        .sorted(Comparator.comparingInt(StandRegel::jaar).reversed())
                        .toList(),
                stand -> item(blad, stand)));
    }

    private static DomContent item(Blad blad, StandRegel stand) {
        List<DomContent> parts = new ArrayList<>();
        parts.add(Elementen.link(blad.to(blad.register().document(stand.sha256())), LeesPagina.title(blad, stand)));
        if (blad.vorm().bronnen()) {
            parts.add(text(" · "));
            parts.add(Elementen.link(
                    blad.to(Bronbestand.adres(stand)), blad.text("aanhaling.origineel"), "(" + stand.bestand() + ")"));
        }
        if (!stand.melding().isEmpty()) {
            parts.add(text(" · " + stand.melding()));
        }
        return li().with(parts);
    }

    private static DomContent year(Blad blad, int jaar, List<Knelpunt> knelpunten) {
        List<Knelpunt> of = knelpunten.stream().filter(k -> k.jaar() == jaar).toList();
        String title = jaar == 0
                ? blad.text("organisatie.knelpunten-onbekend")
                : blad.text("organisatie.knelpunten", "jaar", jaar);
        return each(Elementen.heading(2, title), each(of, knelpunt -> Knelpuntkaart.of(blad, knelpunt, 3)));
    }

    private static DomContent spoken(
            Blad blad, String naam, String hoofdstuk, String functie, List<Vermelding> vermeldingen) {
        List<Vermelding> own =
                vermeldingen.stream().filter(v -> v.organisatie().equals(naam)).toList();
        return own.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("hoofdstuk." + hoofdstuk)),
                        div().withClass("aanhalingen")
                                .with(each(own, vermelding -> Aanhaling.of(blad, vermelding, functie))));
    }
}
