// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.beeld.Staven;

/** Themes by the number of organisations that name them; what is new beside what adds up. */
final class HoofdstukThemas implements Hoofdstuk {

    @Override
    public String naam() {
        return "themas";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        int n = noemer(blad.draad());
        return each(
                p(blad.text("themas.uitleg", "n", n, "editie", blad.draad().editie())),
                div().withClass("naast-elkaar").with(picture(blad, n), table(blad)));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return register.draad().themas().stream().map(ThemaPagina::of).toList();
    }

    private static DomContent picture(Blad blad, int n) {
        List<Staven.Staaf> bars = new ArrayList<>();
        for (ThemaRegel regel : blad.draad().themas()) {
            int size = regel.organisaties().size();
            bars.add(new Staven.Staaf(
                    blad.teksten().theme(regel.thema()),
                    size,
                    regel.nieuw().size(),
                    blad.text("van", "n", size, "m", regel.noemer())));
        }
        return figure(
                        Staven.teken(
                                "b-themas",
                                blad.text("themas.beeld", "editie", blad.draad().editie()),
                                blad.text("themas.beeld-uitleg"),
                                n,
                                bars),
                        figcaption(blad.text("themas.legenda")))
                .withClass("plaat");
    }

    private static DomContent table(Blad blad) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (ThemaRegel regel : blad.draad().themas()) {
            rows.add(List.of(
                    Elementen.link(
                            blad.to(Register.thema(regel.thema())),
                            blad.teksten().theme(regel.thema())),
                    Elementen.number(regel.organisaties().size()),
                    Elementen.number(regel.nieuw().size()),
                    Elementen.number(regel.cumulatief().size()),
                    Elementen.number(regel.knelpunten())));
        }
        List<String> headers = List.of(
                blad.text("tabel.thema"),
                blad.text("tabel.organisaties-n", "n", noemer(blad.draad())),
                blad.text("tabel.nieuw"),
                blad.text("tabel.cumulatief"),
                blad.text("tabel.knelpunten"));
        return Elementen.table(
                "t-themas", blad.text("themas.tabel", "editie", blad.draad().editie()), headers, rows);
    }

    private static int noemer(RodeDraad draad) {
        return new Telling(draad.editie(), draad.standen(), draad.knelpunten())
                .organisaties(draad.editie())
                .size();
    }
}
