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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** Quotations that are no knelpunt: the first few on the front page, all of them on a page of their own. */
final class HoofdstukVermeldingen implements Hoofdstuk {

    private static final int FIRST = 6;

    private final String naam;
    private final String functie;
    private final Function<RodeDraad, List<Vermelding>> from;

    private HoofdstukVermeldingen(String naam, String functie, Function<RodeDraad, List<Vermelding>> from) {
        this.naam = naam;
        this.functie = functie;
        this.from = from;
    }

    static Hoofdstuk voorbeelden() {
        return new HoofdstukVermeldingen("voorbeelden", "voorbeeld", RodeDraad::voorbeelden);
    }

    static Hoofdstuk lichtpunten() {
        return new HoofdstukVermeldingen("lichtpunten", "lichtpunt", RodeDraad::lichtpunten);
    }

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<Vermelding> all = from.apply(blad.draad());
        if (all.isEmpty()) {
            return p(blad.text(naam + ".geen"));
        }
        return each(
                p(blad.text(naam + ".uitleg")),
                grid(blad, spread(all)),
                p(Elementen.link(blad.to(naam + ".html"), blad.count(naam + ".alle", all.size()))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return List.of(new Pagina(naam + ".html", blad -> blad.text("hoofdstuk." + naam), this::overview));
    }

    private DomContent overview(Blad blad) {
        List<Vermelding> all = from.apply(blad.draad());
        Map<String, List<Vermelding>> byName = new LinkedHashMap<>();
        all.forEach(v -> byName.computeIfAbsent(v.organisatie(), name -> new ArrayList<>())
                .add(v));
        return each(
                Elementen.heading(1, blad.text("hoofdstuk." + naam)),
                p(blad.text(naam + (all.isEmpty() ? ".geen" : ".uitleg"))).withClass("inleiding"),
                each(
                        byName.entrySet(),
                        group -> each(Elementen.heading(2, group.getKey()), grid(blad, group.getValue()))));
    }

    /** The first of each organisation, then the second of each, so that no organisation crowds out the others. */
    private static List<Vermelding> spread(List<Vermelding> all) {
        Map<String, Integer> turns = new LinkedHashMap<>();
        Map<Vermelding, Integer> turn = new LinkedHashMap<>();
        all.forEach(v -> turn.put(v, turns.merge(v.organisatie(), 1, Integer::sum)));
        return turn.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(FIRST)
                .toList();
    }

    private DomContent grid(Blad blad, List<Vermelding> vermeldingen) {
        return div().withClass("aanhalingen")
                .with(each(
                        vermeldingen,
                        vermelding -> div(Aanhaling.of(blad, vermelding, functie), helps(blad, vermelding))));
    }

    /** The knelpunten that a bright spot goes with, and those of others to which it is an example. */
    private static DomContent helps(Blad blad, Vermelding vermelding) {
        List<Oplossing> found = blad.register().oplossingen(vermelding.citaat().plaats());
        return found.isEmpty() ? each() : ul().withClass("helpt").with(each(found, een -> li(help(blad, een))));
    }

    private static DomContent help(Blad blad, Oplossing een) {
        Verloop verloop = blad.register().verloop(een.verloop());
        return each(
                text(blad.text(een.vanAnder() ? "oplossing.voorbeeld" : "oplossing.bij") + " "),
                Elementen.link(
                        blad.to(blad.register()
                                .knelpunt(blad.register()
                                        .knelpunt(verloop.knelpunten()
                                                .get(verloop.knelpunten().size() - 1)))),
                        verloop.naam()),
                text(" (" + verloop.organisatie() + ") "),
                Stempel.mark(blad, een.herkomst()));
    }
}
