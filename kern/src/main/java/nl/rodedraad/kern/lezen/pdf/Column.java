// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/** Rows that are read from top to bottom without looking aside. */
record Column(List<Row> rows) {

    float right() {
        return (float) rows.stream().mapToDouble(Row::x1).max().orElse(0);
    }

    float left() {
        return (float) rows.stream().mapToDouble(Row::x0).min().orElse(0);
    }
}
