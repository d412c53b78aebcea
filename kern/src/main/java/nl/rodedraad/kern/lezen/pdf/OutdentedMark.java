// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A sign that web pages set in the margin before a heading, as a link to it: no part of the text. */
final class OutdentedMark {

    private static final Pattern MARK = Pattern.compile("[§¶#🔗]");
    private static final float NEAR = 2;
    private static final float USUAL = 0.05f;

    private OutdentedMark() {}

    /** The pages without such signs. */
    static List<PageRows> strip(List<PageRows> pages) {
        float margin = margin(pages);
        return pages.stream()
                .map(page -> page.with(
                        page.rows().stream().map(row -> strip(row, margin)).toList()))
                .toList();
    }

    /** The leftmost place where a fair part of the rows begin. */
    private static float margin(List<PageRows> pages) {
        Map<Integer, Integer> starts = new TreeMap<>();
        int rows = 0;
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                if (!isMarked(row)) {
                    starts.merge(Math.round(row.x0()), 1, Integer::sum);
                    rows++;
                }
            }
        }
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            if (start.getValue() > USUAL * rows) {
                return start.getKey();
            }
        }
        return 0;
    }

    private static boolean isMarked(Row row) {
        return MARK.matcher(row.segments().get(0).words.get(0).text()).matches();
    }

    private static Row strip(Row row, float margin) {
        Line first = row.segments().get(0);
        boolean alone = row.segments().size() == 1 && first.words.size() == 1;
        if (alone || !isMarked(row) || row.x0() >= margin - NEAR) {
            return row;
        }
        List<Line> rest =
                new ArrayList<>(row.segments().subList(1, row.segments().size()));
        if (first.words.size() > 1) {
            rest.add(0, first.without(1));
        }
        return new Row(row.page(), rest);
    }
}
