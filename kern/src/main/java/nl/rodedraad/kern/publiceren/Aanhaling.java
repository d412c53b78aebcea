// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** A quotation: the words, who said them where, and the ways to the passage and to the original. */
final class Aanhaling {

    private static final int BEGINNING = 90;

    private Aanhaling() {}

    /** The first words of a knelpunt. */
    static DomContent of(Blad blad, Knelpunt knelpunt) {
        return of(
                blad,
                knelpunt.organisatie(),
                knelpunt.jaar(),
                knelpunt.citaten().get(0),
                knelpunt.herkomst());
    }

    /** A case, bright spot or call, with its grounds on demand. */
    static DomContent of(Blad blad, Vermelding vermelding, String functie) {
        Citaat citaat = vermelding.citaat();
        List<DomContent> caption = new ArrayList<>(who(blad, vermelding.organisatie(), vermelding.jaar(), citaat));
        caption.add(Stempel.mark(blad, vermelding.herkomst()));
        DomContent grounds = Stempel.grounds(
                blad,
                vermelding.herkomst(),
                Stempel.chance(blad, blad.text("functie." + functie), vermelding.score(), List.of()));
        return quotation(citaat, caption, grounds);
    }

    /** A passage: as what it is, when it is a case, bright spot or call; else by who said it. */
    static DomContent of(Blad blad, Citaat citaat) {
        StandRegel stand = blad.register().stand(citaat.plaats().sha256());
        return blad.register()
                .vermelding(citaat.plaats())
                .map(gezegd -> of(blad, gezegd.vermelding(), gezegd.functie()))
                .orElseGet(() -> quotation(citaat, who(blad, stand.organisatie(), stand.jaar(), citaat)));
    }

    /** The words with who said them where, whatever they are. */
    static DomContent plain(Blad blad, Citaat citaat) {
        return quotation(citaat, List.of(source(blad, citaat)));
    }

    /** Who said it where, with the ways to the passage and the original. */
    static DomContent source(Blad blad, Citaat citaat) {
        StandRegel stand = blad.register().stand(citaat.plaats().sha256());
        return span().withClass("regel").with(who(blad, stand.organisatie(), stand.jaar(), citaat));
    }

    /** Who said it where, with the way to the passage, without its words. */
    static DomContent way(Blad blad, Citaat citaat) {
        StandRegel stand = blad.register().stand(citaat.plaats().sha256());
        String year = stand.jaar() == 0 ? "" : " " + stand.jaar();
        return each(
                text(stand.organisatie() + year + ": "),
                Elementen.link(blad.to(blad.register().citaat(citaat.plaats())), beginning(citaat.tekst())));
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).stripTrailing() + "…";
    }

    /** Words of a knelpunt of which the organisation is named above it: page and links only. */
    static DomContent bare(Blad blad, Knelpunt knelpunt, Citaat citaat) {
        return quotation(citaat, where(blad, knelpunt.organisatie(), knelpunt.jaar(), citaat));
    }

    private static DomContent of(Blad blad, String organisatie, int jaar, Citaat citaat, Herkomst herkomst) {
        List<DomContent> caption = new ArrayList<>(who(blad, organisatie, jaar, citaat));
        caption.add(Stempel.mark(blad, herkomst));
        return quotation(citaat, caption);
    }

    private static DomContent quotation(Citaat citaat, List<DomContent> caption, DomContent... after) {
        List<DomContent> spaced = new ArrayList<>();
        caption.forEach(part -> spaced.addAll(List.of(part, text(" "))));
        return figure().withClass("aanhaling")
                .with(blockquote(p(citaat.tekst()))
                        .withClass("utrecht-blockquote")
                        .withLang("nl"))
                .with(figcaption().with(span().withClass("regel").with(spaced)).with(after));
    }

    private static List<DomContent> who(Blad blad, String organisatie, int jaar, Citaat citaat) {
        List<DomContent> parts = new ArrayList<>();
        parts.add(Elementen.link(blad.to(blad.register().organisatie(organisatie)), organisatie)
                .withClass("utrecht-link wie"));
        if (jaar != 0) {
            parts.add(span(Integer.toString(jaar)));
        }
        parts.addAll(where(blad, organisatie, jaar, citaat));
        return parts;
    }

    private static List<DomContent> where(Blad blad, String organisatie, int jaar, Citaat citaat) {
        List<DomContent> parts = new ArrayList<>();
        String of = organisatie + (jaar == 0 ? "" : " " + jaar);
        if (citaat.pagina() > 0) {
            parts.add(span(blad.text("aanhaling.pagina", "n", citaat.pagina())));
            of += ", " + blad.text("aanhaling.pagina", "n", citaat.pagina());
        }
        parts.add(Elementen.link(
                blad.to(blad.register().citaat(citaat.plaats())), blad.text("aanhaling.context"), "(" + of + ")"));
        if (blad.vorm().bronnen()) {
            parts.add(original(blad, citaat, of));
        }
        return parts;
    }

    private static DomContent original(Blad blad, Citaat citaat, String of) {
        StandRegel stand = blad.register().stand(citaat.plaats().sha256());
        boolean paged = citaat.pagina() > 0 && stand.soort().equals("pdf");
        String href = blad.to(Bronbestand.adres(stand)) + (paged ? "#page=" + citaat.pagina() : "");
        return Elementen.link(href, blad.text("aanhaling.origineel"), "(" + of + ")");
    }
}
