// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The usual letters of a document.
 *
 * @param size size of most letters, in points
 * @param leading usual distance between two baselines of one paragraph, as a multiple of the size
 * @param bold whether most letters of that size are bold
 * @param color the colour of most letters
 */
record TypeScale(float size, float leading, boolean bold, int color) {

    private static final float GRAIN = 4;
    private static final float USUAL_LEADING = 1.2f;

    static TypeScale of(List<PageRows> pages) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        Map<Integer, Integer> colors = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                for (Line line : row.segments()) {
                    int letters = line.text().length();
                    sizes.merge(Math.round(line.size * GRAIN), letters, Integer::sum);
                    colors.merge(line.color, letters, Integer::sum);
                    bold += line.bold ? letters : 0;
                    all += letters;
                }
            }
        }
        float size = most(sizes, 40) / GRAIN;
        return new TypeScale(size, leading(pages, size), bold * 2 > all, most(colors, 0));
    }

    private static float leading(List<PageRows> pages, float size) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (PageRows page : pages) {
            for (int i = 1; i < page.rows().size(); i++) {
                Row row = page.rows().get(i);
                float gap = (row.y() - page.rows().get(i - 1).y()) / size;
                if (Math.abs(row.size() - size) < 0.5f
                        && gap > 0.8f
                        && gap < 2.2f
                        && row.segments().size() == 1) {
                    gaps.merge(Math.round(gap * 20), 1, Integer::sum);
                }
            }
        }
        return gaps.isEmpty() ? USUAL_LEADING : most(gaps, 24) / 20f;
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        int best = otherwise;
        int count = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                best = entry.getKey();
                count = entry.getValue();
            }
        }
        return best;
    }
}
