// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the notes at the foot of a page begin: the highest of the last rows from where all letters are smaller than those of
 * the text, that opens with a number or a star; or, under a short level line, the first row that does.
 */
final class NoteFinder {

    private static final Pattern LABEL = Pattern.compile("^(?:\\d{1,3}|\\*{1,3}|†)[.)]?(?=\\s|\\p{L}|\"|“|‘|$).*");
    private static final float SMALLER = 0.93f;
    private static final float SHORT_RULE = 0.5f;
    private static final float LOWER_PART = 0.25f;

    private NoteFinder() {}

    /** Index of the first row of the notes; the number of rows when there are none. */
    static int firstNote(PageRows page, TypeScale scale) {
        List<Row> rows = page.rows();
        int first = rows.size();
        float rule = separator(page);
        for (int i = rows.size() - 1; i > 0; i--) {
            Row row = rows.get(i);
            boolean underRule = row.y() > rule && row.size() <= scale.size() * 1.02f;
            if ((!underRule && row.size() > SMALLER * scale.size())
                    || row.y() < LOWER_PART * page.page().height()) {
                break;
            }
            first = isLabelled(row) ? i : first;
        }
        return first < rows.size() && isInTable(rows.get(first), page.page()) ? rows.size() : first;
    }

    /** The rows of a table in small letters, with a number before each, are no notes. */
    private static boolean isInTable(Row row, PdfPage page) {
        return RuledTables.find(page).stream().anyMatch(table -> table.bottom() >= row.y());
    }

    private static boolean isLabelled(Row row) {
        return LABEL.matcher(row.segments().get(0).text()).matches();
    }

    /** Height of the lowest short line on the page that starts in its left half, with nothing but notes expected under it. */
    private static float separator(PageRows page) {
        float lowest = Float.MAX_VALUE;
        for (Rule rule : page.page().rules()) {
            boolean fits = rule.level()
                    && rule.length() > 30
                    && rule.length() < SHORT_RULE * page.page().width()
                    && rule.x0() < page.page().width() / 3
                    && rule.y0() > LOWER_PART * page.page().height();
            if (fits && isAlone(rule, page.page().rules())) {
                lowest = lowest == Float.MAX_VALUE ? rule.y0() : Math.max(lowest, rule.y0());
            }
        }
        return lowest;
    }

    /** A rule of a table has others above or below it at the same side. */
    private static boolean isAlone(Rule rule, List<Rule> rules) {
        return rules.stream()
                .filter(other -> other.level() && Math.abs(other.x0() - rule.x0()) < 3 && other.length() > 30)
                .allMatch(other -> Math.abs(other.y0() - rule.y0()) < 3);
    }
}
