// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.beeld.Matrix;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Which organisation names which theme, and in how many knelpunten. */
final class HoofdstukMatrix implements Hoofdstuk {

    @Override
    public String naam() {
        return "matrix";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return !draad.themas().isEmpty();
    }

    @Override
    public DomContent inhoud(Blad blad) {
        List<String> slugs =
                blad.draad().themas().stream().map(ThemaRegel::thema).toList();
        List<Matrix.Rij> rows = rows(blad.draad(), slugs);
        List<String> columns = slugs.stream().map(blad.teksten()::theme).toList();
        String title = blad.text("matrix.beeld", "editie", blad.draad().editie());
        return each(
                p(blad.text("matrix.uitleg")),
                figure(
                                div(Matrix.teken("b-matrix", title, blad.text("matrix.beeld-uitleg"), columns, rows))
                                        .withClass("schuif")
                                        .attr("role", "region")
                                        .attr("aria-label", title)
                                        .withTabindex(0),
                                figcaption(blad.text("matrix.legenda")))
                        .withClass("plaat breed"),
                Elementen.details(blad.text("matrix.als-tabel"), table(blad, columns, rows)));
    }

    private static DomContent table(Blad blad, List<String> columns, List<Matrix.Rij> rows) {
        List<String> headers = new ArrayList<>(List.of(blad.text("tabel.organisatie")));
        headers.addAll(columns);
        List<List<DomContent>> cells = new ArrayList<>();
        for (Matrix.Rij rij : rows) {
            List<DomContent> row = new ArrayList<>(List.of(HoofdstukDeelnemers.organisatie(blad, rij.label())));
            rij.cijfers().forEach(figure -> row.add(Elementen.number(figure)));
            cells.add(row);
        }
        String caption = blad.text("matrix.tabel", "editie", blad.draad().editie());
        return Elementen.table("t-matrix", caption, headers, cells);
    }

    private static List<Matrix.Rij> rows(RodeDraad draad, List<String> slugs) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Knelpunt knelpunt : draad.knelpunten()) {
            if (knelpunt.jaar() == draad.editie()) {
                Map<String, Integer> row = counts.computeIfAbsent(knelpunt.organisatie(), name -> new HashMap<>());
                knelpunt.themas().forEach(thema -> row.merge(thema.id(), 1, Integer::sum));
            }
        }
        Telling telling = new Telling(draad.editie(), draad.standen(), draad.knelpunten());
        return telling.organisaties(draad.editie()).stream()
                .map(name -> row(name, slugs, counts.getOrDefault(name, Map.of())))
                .toList();
    }

    private static Matrix.Rij row(String name, List<String> slugs, Map<String, Integer> counts) {
        return new Matrix.Rij(
                name, slugs.stream().map(slug -> counts.getOrDefault(slug, 0)).toList());
    }
}
