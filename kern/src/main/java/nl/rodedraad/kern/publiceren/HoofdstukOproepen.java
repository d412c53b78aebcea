// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;

/** What is asked, grouped by who is asked. */
final class HoofdstukOproepen implements Hoofdstuk {

    private static final int FIRST = 4;

    @Override
    public String naam() {
        return "oproepen";
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<Vermelding> all = blad.draad().oproepen();
        if (all.isEmpty()) {
            return p(blad.text("oproepen.geen"));
        }
        List<List<Vermelding>> groups = groups(all);
        return each(
                p(blad.text("oproepen.uitleg")),
                each(
                        groups.subList(0, Math.min(FIRST, groups.size())),
                        group -> group(blad, group.subList(0, Math.min(FIRST, group.size())), group.size(), 3)),
                p(Elementen.link(blad.to("oproepen.html"), blad.count("oproepen.alle", all.size()))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return List.of(
                new Pagina("oproepen.html", blad -> blad.text("hoofdstuk.oproepen"), HoofdstukOproepen::overview));
    }

    private static DomContent overview(Blad blad) {
        List<Vermelding> all = blad.draad().oproepen();
        return each(
                Elementen.heading(1, blad.text("hoofdstuk.oproepen")),
                p(blad.text(all.isEmpty() ? "oproepen.geen" : "oproepen.uitleg"))
                        .withClass("inleiding"),
                each(groups(all), group -> group(blad, group, group.size(), 2)));
    }

    private static DomContent group(Blad blad, List<Vermelding> shown, int size, int level) {
        String who = shown.get(0).geadresseerde();
        String title = who.isEmpty() ? blad.text("oproepen.niemand") : blad.text("oproepen.aan", "wie", who);
        return section()
                .with(Elementen.heading(level, title))
                .with(p(blad.count("oproepen.keer", size)).withClass("onderkop"))
                .with(div().withClass("aanhalingen").with(each(shown, oproep -> Aanhaling.of(blad, oproep, "oproep"))));
    }

    /** Who is asked most comes first; what names nobody comes last. */
    private static List<List<Vermelding>> groups(List<Vermelding> all) {
        Map<String, List<Vermelding>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(oproep -> groups.computeIfAbsent(oproep.geadresseerde(), who -> new ArrayList<>())
                .add(oproep));
        Comparator<Map.Entry<String, List<Vermelding>>> order =
                Comparator.comparing(group -> group.getKey().isEmpty());
        return groups.entrySet().stream()
                .sorted(order.thenComparing(group -> -group.getValue().size()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
