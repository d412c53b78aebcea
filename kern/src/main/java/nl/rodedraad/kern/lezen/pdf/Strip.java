// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An upright strip of a page that holds text: a column of a table. */
record Strip(float left, float right) {

    static List<Strip> of(Row row) {
        return row.segments().stream().map(line -> new Strip(line.x0, line.x1)).toList();
    }

    /** Both sets together; strips with less than {@code clear} points between them become one. */
    static List<Strip> merge(List<Strip> some, List<Strip> others, float clear) {
        List<Strip> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingDouble(Strip::left));
        List<Strip> merged = new ArrayList<>();
        for (Strip strip : all) {
            Strip last = merged.isEmpty() ? strip : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && strip.left < last.right + clear) {
                merged.set(merged.size() - 1, new Strip(last.left, Math.max(last.right, strip.right)));
            } else {
                merged.add(strip);
            }
        }
        return merged;
    }

    boolean meets(Line line) {
        return line.x0 < right + 0.1f && line.x1 > left - 0.1f;
    }
}
