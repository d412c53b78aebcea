// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
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
        List<String> columns = slugs.stream().map(blad.teksten()::theme).toList();
        int editie = blad.draad().editie();
        return each(
                p(blad.text("matrix.uitleg")),
                new Matrixblok(
                                "matrix",
                                blad.text("matrix.beeld", "editie", editie),
                                blad.text("matrix.beeld-uitleg"),
                                blad.text("matrix.tabel", "editie", editie),
                                blad.text("tabel.organisatie"),
                                columns,
                                columns,
                                rows(blad.draad(), slugs))
                        .toon(blad, blad.text("matrix.legenda")),
                p(Elementen.link(blad.to(Tabellen.MATRIX), blad.text("matrix.csv"))));
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
