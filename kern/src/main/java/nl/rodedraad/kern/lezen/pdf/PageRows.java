// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/** The rows of a page, from top to bottom. */
record PageRows(PdfPage page, List<Row> rows) {

    static PageRows of(PdfPage page) {
        return new PageRows(page, page.words().isEmpty() ? List.of() : RowBuilder.rows(page));
    }

    PageRows with(List<Row> others) {
        return new PageRows(page, others);
    }
}
