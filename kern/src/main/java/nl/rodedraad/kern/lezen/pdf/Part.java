// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;
import java.util.Optional;

/** A stretch of a page in reading order: a column, or a table. */
record Part(List<Row> rows, Optional<Paragraph> table) {

    Part {
        rows = List.copyOf(rows);
    }

    static Part of(Column column) {
        return new Part(column.rows(), Optional.empty());
    }

    static Part of(Paragraph table) {
        return new Part(List.of(), Optional.of(table));
    }
}
