// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.article;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/** A knelpunt in full: its own words, how urgent and open they are, where it belongs, and on what grounds. */
final class Knelpuntkaart {

    private final Blad blad;
    private final Knelpunt knelpunt;

    private Knelpuntkaart(Blad blad, Knelpunt knelpunt) {
        this.blad = blad;
        this.knelpunt = knelpunt;
    }

    /**
     * The card.
     *
     * @param level level of its heading
     */
    static DomContent of(Blad blad, Knelpunt knelpunt, int level) {
        return new Knelpuntkaart(blad, knelpunt).card(level);
    }

    private DomContent card(int level) {
        String id = Register.anchor(knelpunt);
        return article()
                .withClass("knelpunt")
                .withId(id)
                .attr("aria-labelledby", id + "-kop")
                .with(Elementen.heading(level, knelpunt.naam(), id + "-kop"))
                .with(byline())
                .with(each(knelpunt.citaten(), citaat -> Aanhaling.bare(blad, knelpunt, citaat)))
                .with(belongs())
                .with(cites())
                .with(Stempel.grounds(blad, knelpunt.herkomst(), figures()));
    }

    private DomContent byline() {
        String address = blad.register().organisatie(knelpunt.organisatie());
        return p().withClass("onderkop")
                .with(
                        blad.adres().equals(address)
                                ? span(knelpunt.organisatie())
                                : Elementen.link(blad.to(blad.register().knelpunt(knelpunt)), knelpunt.organisatie()))
                .with(text(knelpunt.jaar() == 0 ? " · " : " " + knelpunt.jaar() + " · "))
                .with(span(blad.text("knelpunt.urgentie", "n", knelpunt.urgentie())), text(" · "))
                .with(span(blad.text("knelpunt.openheid", "n", knelpunt.openheid())), text(" "))
                .with(Stempel.mark(blad, knelpunt.herkomst()))
                .with(Stempel.partly(blad, knelpunt));
    }

    private DomContent belongs() {
        List<DomContent> places = new ArrayList<>();
        knelpunt.themas().forEach(thema -> places.add(li(theme(thema.id()))));
        for (Draad draad : blad.register().draden(knelpunt)) {
            places.add(li(Elementen.link(
                            blad.to(Register.draad(draad)), blad.text("knelpunt.draad", "naam", draad.naam())))
                    .withClass("in-draad"));
        }
        return places.isEmpty() ? each() : ul().withClass("plaatsen").with(places);
    }

    /** A theme that only older Standen name has no page in this edition. */
    private DomContent theme(String thema) {
        String name = blad.teksten().theme(thema);
        return blad.register().hasThemePage(thema) ? Elementen.link(blad.to(Register.thema(thema)), name) : text(name);
    }

    private DomContent cites() {
        List<DomContent> citations = new ArrayList<>();
        for (Verwijzing verwijzing : knelpunt.verwijzingen()) {
            citations.add(text(citations.isEmpty() ? blad.text("knelpunt.verwijst") + " " : ", "));
            citations.add(
                    verwijzing.adres().startsWith("https://")
                            ? Elementen.link(verwijzing.adres(), verwijzing.tekst())
                                    .attr("rel", "noreferrer")
                            : span(verwijzing.tekst()));
        }
        return citations.isEmpty() ? each() : p().withClass("verwijst").with(citations);
    }

    private DomContent[] figures() {
        List<DomContent> figures = new ArrayList<>();
        if (!knelpunt.herkomst().beslist()) {
            knelpunt.uitspraken()
                    .forEach(uitspraak -> figures.add(Stempel.chance(
                            blad,
                            blad.text("functie." + uitspraak.functie().naam()),
                            uitspraak.score(),
                            uitspraak.redenen())));
        }
        knelpunt.beslissingen().forEach(beslissing -> figures.add(Stempel.decision(blad, beslissing)));
        knelpunt.themas().forEach(thema -> figures.add(Stempel.chance(blad, thema)));
        knelpunt.doelgroepen()
                .forEach(groep -> figures.add(Stempel.chance(
                        blad, blad.text("stempel.doelgroep", "groep", groep.id()), groep.score(), groep.redenen())));
        return figures.toArray(DomContent[]::new);
    }
}
