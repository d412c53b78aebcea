// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.beeld.Matrix;

/**
 * A matrix with an organisation on each row: the picture, which scrolls within itself, and the same figures as a table.
 *
 * @param id unique in the page; the picture is {@code b-<id>}, the table {@code t-<id>}
 * @param titel what the picture shows
 * @param uitleg the picture in words, for who cannot see it
 * @param bijschrift caption of the table
 * @param hoek heading of the column of names
 * @param kolommen labels of the columns in the picture
 * @param koppen labels of the same columns in the table
 * @param rijen figures by organisation
 */
record Matrixblok(
        String id,
        String titel,
        String uitleg,
        String bijschrift,
        String hoek,
        List<String> kolommen,
        List<String> koppen,
        List<Matrix.Rij> rijen) {

    /** The picture with its legend, and the table on demand. */
    DomContent toon(Blad blad, String legenda) {
        return each(
                figure(
                                div(Matrix.teken("b-" + id, titel, uitleg, kolommen, rijen))
                                        .withClass("schuif")
                                        .attr("role", "region")
                                        .attr("aria-label", blad.text("beeld.naam", "titel", titel))
                                        .withTabindex(0),
                                figcaption(legenda))
                        .withClass("plaat breed"),
                Elementen.details(blad.text("matrix.als-tabel"), table(blad)));
    }

    private DomContent table(Blad blad) {
        List<String> headers = new ArrayList<>(List.of(hoek));
        headers.addAll(koppen);
        List<List<DomContent>> cells = new ArrayList<>();
        for (Matrix.Rij rij : rijen) {
            List<DomContent> row = new ArrayList<>(List.of(HoofdstukDeelnemers.organisatie(blad, rij.label())));
            rij.cijfers().forEach(figure -> row.add(Elementen.number(figure)));
            cells.add(row);
        }
        return Elementen.table("t-" + id, bijschrift, headers, cells);
    }
}
