// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** A theme: what it is, who names it, and every knelpunt under it. */
final class ThemaPagina {

    private ThemaPagina() {}

    static Pagina of(ThemaRegel regel) {
        return new Pagina(
                Register.thema(regel.thema()),
                blad -> blad.teksten().theme(regel.thema()),
                blad -> content(blad, regel));
    }

    private static DomContent content(Blad blad, ThemaRegel regel) {
        Begrip begrip = Schema.themas().begrip(regel.thema());
        String taal = blad.teksten().taal();
        int editie = blad.draad().editie();
        List<Knelpunt> all = blad.draad().knelpunten().stream()
                .filter(k -> k.heeftThema(regel.thema()))
                .toList();
        return each(
                Elementen.heading(1, begrip.label(taal)),
                p(begrip.definitie(taal)).withClass("inleiding"),
                p(begrip.afbakening(taal)).withClass("zwak"),
                Elementen.terms(figures(blad, regel)),
                years(blad, regel),
                Elementen.heading(2, blad.text("thema.nu", "editie", editie)),
                cards(blad, all.stream().filter(k -> k.jaar() == editie).toList()),
                earlier(blad, all.stream().filter(k -> k.jaar() != editie).toList()));
    }

    private static Map<String, DomContent> figures(Blad blad, ThemaRegel regel) {
        int n = regel.organisaties().size();
        Map<String, DomContent> terms = new LinkedHashMap<>();
        terms.put(
                blad.text("thema.genoemd"),
                text(blad.text("thema.genoemd-door", "n", n, "m", regel.noemer()) + names(blad, regel.organisaties())));
        terms.put(blad.text("thema.nieuw"), text(regel.nieuw().size() + names(blad, regel.nieuw())));
        terms.put(blad.text("thema.cumulatief"), text(regel.cumulatief().size() + names(blad, regel.cumulatief())));
        terms.put(blad.text("tabel.knelpunten"), text(Integer.toString(regel.knelpunten())));
        return terms;
    }

    private static String names(Blad blad, List<String> names) {
        return names.isEmpty() ? "" : ": " + blad.teksten().list(names);
    }

    private static DomContent years(Blad blad, ThemaRegel regel) {
        Telling telling = new Telling(
                blad.draad().editie(), blad.draad().standen(), blad.draad().knelpunten());
        List<List<DomContent>> rows = new ArrayList<>();
        regel.perJaar()
                .forEach((jaar, n) -> rows.add(List.of(
                        text(Integer.toString(jaar)),
                        Elementen.number(n),
                        Elementen.number(telling.organisaties(jaar).size()))));
        return Elementen.table(
                "t-jaren",
                blad.text("thema.jaren"),
                List.of(blad.text("tabel.jaar"), blad.text("tabel.noemen"), blad.text("tabel.met-stand")),
                rows);
    }

    private static DomContent cards(Blad blad, List<Knelpunt> knelpunten) {
        return knelpunten.isEmpty()
                ? p(blad.text("thema.niet-genoemd"))
                : each(knelpunten, knelpunt -> Knelpuntkaart.of(blad, knelpunt, 3));
    }

    private static DomContent earlier(Blad blad, List<Knelpunt> knelpunten) {
        return knelpunten.isEmpty()
                ? each()
                : each(
                        Elementen.heading(2, blad.text("thema.eerder")),
                        Elementen.details(
                                blad.count("thema.eerder-aantal", knelpunten.size()),
                                each(knelpunten, knelpunt -> Knelpuntkaart.of(blad, knelpunt, 3))));
    }
}
