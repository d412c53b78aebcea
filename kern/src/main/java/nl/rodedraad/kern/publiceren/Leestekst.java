// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** The passages of a document as HTML. Holds the state of one pass through the document; for one use by one thread. */
final class Leestekst {

    private static final int LOWEST_HEADING = 6;

    private final Blad blad;
    private final List<Passage> passages;
    private final Markering markering;
    private final List<DomContent> content = new ArrayList<>();
    private int page;
    private int tables;
    private int heading = 1;
    private UlTag list = ul();

    Leestekst(Blad blad, Document document) {
        this.blad = blad;
        this.passages = document.passages();
        this.markering = new Markering(blad.register(), document);
    }

    List<DomContent> passages() {
        for (Passage passage : passages) {
            startPage(passage);
            markering.enter(passage.bereik());
            add(passage);
        }
        closeList();
        return content;
    }

    private void startPage(Passage passage) {
        if (passage.pagina() > page) {
            closeList();
            page = passage.pagina();
            content.add(p(blad.text("lezen.pagina", "n", page))
                    .withClass("paginascheiding")
                    .withId("pagina-" + page)
                    .withLang(blad.teksten().taal()));
        }
    }

    private void add(Passage passage) {
        String id = "p-" + passage.bereik().begin();
        List<Knelpunt> here = markering.knelpunten();
        if (passage.soort() == PassageSoort.LIJST) {
            list.with(li(markering.marked(passage.bereik())).with(margin(here)).withId(id));
            return;
        }
        closeList();
        DomContent body = body(passage);
        content.add(div(body, margin(here))
                .withClass(
                        passage.inhoudsopgave()
                                ? "passage inhoudsopgave"
                                : "passage " + passage.soort().naam())
                .withId(id));
    }

    private DomContent body(Passage passage) {
        return switch (passage.soort()) {
            case KOP -> heading(passage);
            case TABEL -> cells(passage);
            default -> p(markering.marked(passage.bereik()));
        };
    }

    /** A heading never skips a level, whatever the document does. */
    private DomContent heading(Passage passage) {
        heading = Math.min(Math.min(passage.niveau() + 1, heading + 1), LOWEST_HEADING);
        return Elementen.heading(heading, "", markering.marked(passage.bereik()));
    }

    private DomContent cells(Passage passage) {
        List<DomContent> rows = new ArrayList<>();
        int begin = passage.bereik().begin();
        for (String row : passage.tekst().split("\n", -1)) {
            List<DomContent> cells = new ArrayList<>();
            for (String cell : row.split("\t", -1)) {
                cells.add(td(cell.isEmpty() ? each() : markering.marked(new Bereik(begin, begin + cell.length()))));
                begin += cell.length() + 1;
            }
            rows.add(tr().with(cells));
        }
        return div(table(tbody().with(rows)).withClass("utrecht-table"))
                .withClass("schuif")
                .attr("role", "region")
                .attr("aria-label", blad.text("lezen.tabel", "n", ++tables))
                .withTabindex(0);
    }

    private DomContent margin(List<Knelpunt> here) {
        return each(
                here,
                knelpunt -> p().withClass("kantlijn")
                        .withLang(blad.teksten().taal())
                        .with(
                                text(blad.text("lezen.knelpunt") + " "),
                                Elementen.link(blad.to(blad.register().knelpunt(knelpunt)), knelpunt.naam()),
                                text(" "),
                                Stempel.mark(blad, knelpunt.herkomst())));
    }

    private void closeList() {
        if (list.getNumChildren() > 0) {
            content.add(list);
            list = ul();
        }
    }
}
