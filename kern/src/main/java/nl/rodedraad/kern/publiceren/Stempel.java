// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Reden;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Tells a proposal of a model from a decision of a person: by word, by shape, and on demand by its grounds. */
final class Stempel {

    private Stempel() {}

    /** A mark: a dashed frame with an open diamond for a proposal, a full frame with a filled one for a decision. */
    static DomContent mark(Blad blad, Herkomst herkomst) {
        boolean decided = herkomst.beslist();
        return span().withClass(decided ? "stempel beslist" : "stempel voorstel")
                .with(span(decided ? "◆" : "◇").attr("aria-hidden", "true"))
                .with(text(" " + blad.text(decided ? "stempel.beslist" : "stempel.voorstel")));
    }

    /** A second mark on a proposal of which a person decided a part; nothing on all else. */
    static DomContent partly(Blad blad, Knelpunt knelpunt) {
        int size = knelpunt.beslissingen().size();
        return knelpunt.herkomst().beslist() || size == 0
                ? each()
                : each(text(" "), span("◆ " + blad.count("stempel.deels", size)).withClass("stempel beslist"));
    }

    /** One decision of a person in words. */
    static DomContent decision(Blad blad, Beslissing beslissing) {
        String words = blad.text(
                "stempel.beslissing",
                "wat",
                beslissing.waarde().isEmpty()
                        ? beslissing.soort()
                        : beslissing.soort() + " ‘" + beslissing.waarde() + "’",
                "wie",
                beslissing.wie(),
                "wanneer",
                blad.teksten().date(beslissing.wanneer()));
        return p(
                beslissing.waarom().isEmpty()
                        ? words
                        : words + " " + blad.text("stempel.waarom", "waarom", beslissing.waarom()));
    }

    /** The grounds, closed until somebody asks for them. */
    static DomContent grounds(Blad blad, Herkomst herkomst, DomContent... figures) {
        List<DomContent> content = new ArrayList<>();
        content.add(p(source(blad, herkomst)));
        if (!herkomst.waarom().isEmpty()) {
            content.add(p(blad.text("stempel.waarom", "waarom", herkomst.waarom())));
        }
        content.addAll(List.of(figures));
        return Elementen.details(blad.text("stempel.vraag"), each(content.toArray(DomContent[]::new)))
                .withClass("gronden");
    }

    /** A probability with the words that counted most. */
    static DomContent chance(Blad blad, String what, double score, List<Reden> redenen) {
        String words = redenen.stream()
                .filter(reden -> reden.gewicht() > 0)
                .map(reden -> "‘" + reden.kenmerk() + "’")
                .collect(Collectors.joining(", "));
        String figure = blad.teksten().figure(score);
        return p(
                words.isEmpty()
                        ? blad.text("stempel.kans", "wat", what, "kans", figure)
                        : blad.text("stempel.kans-woorden", "wat", what, "kans", figure, "woorden", words));
    }

    static DomContent chance(Blad blad, LabelScore thema) {
        return chance(
                blad,
                blad.text("stempel.thema", "thema", blad.teksten().theme(thema.id())),
                thema.score(),
                thema.redenen());
    }

    private static String source(Blad blad, Herkomst herkomst) {
        return herkomst.beslist()
                ? blad.text(
                        "stempel.door-persoon",
                        "wie",
                        herkomst.wie(),
                        "wanneer",
                        blad.teksten().date(herkomst.wanneer()))
                : blad.text("stempel.door-model", "model", herkomst.model());
    }
}
