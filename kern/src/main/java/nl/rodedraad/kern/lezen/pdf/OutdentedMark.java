// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.Map;
import java.util.TreeMap;

/** A sign that web pages set in the margin before a heading, as a link to it: no part of the text. */
final class OutdentedMark {

    private static final float NEAR = 2;

    private OutdentedMark() {}

    /** Left side of most rows. */
    static float margin(Column column) {
        Map<Integer, Integer> starts = new TreeMap<>();
        for (Row row : column.rows()) {
            starts.merge(Math.round(row.x0()), row.merged().text().length(), Integer::sum);
        }
        return starts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    static Line strip(Line line, float margin) {
        boolean mark = line.words.size() > 1 && line.words.get(0).text().matches("[§¶#🔗]");
        return mark && line.x0 < margin - NEAR && line.words.get(1).x0() > margin - 2 * NEAR ? line.without(1) : line;
    }
}
