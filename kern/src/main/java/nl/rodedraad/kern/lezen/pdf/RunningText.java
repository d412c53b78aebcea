// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds running headers, footers and page numbers: what stands at the edge of three or more pages at one height with the same
 * words, but for a number that counts along with the pages, and numbers on their own at an edge. A title in large letters that comes
 * back on some pages is none.
 */
final class RunningText {

    private static final int EDGE_ROWS = 4;
    private static final int REPEATS = 3;
    /** In a document of a few pages twice is enough. */
    private static final int SHORT = 5;
    /** Left, middle and right; the head of a table, drawn again on each page, has more. */
    private static final int MOST_SEGMENTS = 3;

    private static final float EDGE = 0.14f;
    private static final float SAME_HEIGHT = 4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:pagina|page|blz\\.?|p\\.)?\\s*[-–|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*[-–|]?\\s*(?:(?:van|of|/)\\s*\\d{1,4})?");
    private static final Pattern NUMBER_OF_PAGES =
            Pattern.compile("(?i).*(?:pagina|page)\\s+\\d+\\s+(?:van|of)\\s+\\d+.*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final float LARGE = 1.15f;

    private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();
    private final float size;
    private final int pages;

    private RunningText(float size, int pages) {
        this.size = size;
        this.pages = pages;
    }

    /** The pages without their running text. */
    static List<PageRows> strip(List<PageRows> pages) {
        RunningText running = new RunningText(TypeScale.of(pages).size(), pages.size());
        pages.forEach(running::count);
        return pages.stream().map(running::stripped).toList();
    }

    private void count(PageRows page) {
        for (Row row : edges(page)) {
            for (Line segment : row.segments()) {
                for (String key : keys(segment)) {
                    pagesByKey.computeIfAbsent(key, any -> new HashSet<>()).add(segment.page);
                }
            }
        }
    }

    private PageRows stripped(PageRows page) {
        Set<Line> running = new HashSet<>();
        List<Row> rows = page.rows();
        List<Row> upper = rows.subList(0, Math.min(EDGE_ROWS, rows.size()));
        List<Row> lower = new ArrayList<>(rows.subList(Math.max(0, rows.size() - EDGE_ROWS), rows.size()));
        java.util.Collections.reverse(lower);
        collect(upper, page, running, true);
        collect(lower, page, running, false);
        return running.isEmpty() ? page : page.with(without(rows, running));
    }

    /** From the edge inward, as long as nothing else is met. */
    private void collect(List<Row> fromEdge, PageRows page, Set<Line> running, boolean upper) {
        for (Row row : fromEdge) {
            if (row.segments().size() > MOST_SEGMENTS) {
                return;
            }
            List<Line> found = row.segments().stream()
                    .filter(segment -> isRunning(segment, page.page(), upper))
                    .toList();
            running.addAll(found);
            if (found.size() < row.segments().size()) {
                return;
            }
        }
    }

    private boolean isRunning(Line segment, PdfPage page, boolean upper) {
        float height = segment.y / page.height();
        boolean atEdge = upper ? height < EDGE : height > 1 - EDGE;
        return atEdge
                && (repeats(segment)
                        || isPageNumber(segment)
                        || (segment.text().length() < 60
                                && NUMBER_OF_PAGES.matcher(segment.text()).matches()));
    }

    /** A number on its own is that of the page when it counts along, or in a short document is its number. */
    private boolean isPageNumber(Line segment) {
        if (!PAGE_NUMBER.matcher(segment.text()).matches()) {
            return false;
        }
        boolean roman = !segment.text().matches(".*\\d.*");
        String own = "(?:.*\\D)?" + segment.page + "(?:\\D.*)?";
        return roman || most(segment) > 1 || (pages <= REPEATS && segment.text().matches(own));
    }

    private int most(Line segment) {
        return keys(segment).stream()
                .mapToInt(key -> pagesByKey.getOrDefault(key, Set.of()).size())
                .max()
                .orElse(0);
    }

    private boolean repeats(Line segment) {
        int most = most(segment);
        return most >= (pages > SHORT ? REPEATS : 2) && (segment.size < LARGE * size || most * 2 > pages);
    }

    private static List<Row> without(List<Row> rows, Set<Line> running) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            List<Line> segments = row.segments().stream()
                    .filter(segment -> !running.contains(segment))
                    .toList();
            if (!segments.isEmpty()) {
                kept.add(new Row(row.page(), segments));
            }
        }
        return kept;
    }

    private static List<Row> edges(PageRows page) {
        List<Row> rows = page.rows();
        if (rows.size() <= 2 * EDGE_ROWS) {
            return rows;
        }
        List<Row> edges = new ArrayList<>(rows.subList(0, EDGE_ROWS));
        edges.addAll(rows.subList(rows.size() - EDGE_ROWS, rows.size()));
        return edges;
    }

    /**
     * What pages with the same running text have in common: its words, or all of them but a number that counts along with the
     * pages; each with two overlapping steps of height, so that a small shift never separates equals.
     */
    private static List<String> keys(Line segment) {
        List<String> texts = new ArrayList<>(List.of(segment.text()));
        Matcher numbers = NUMBER.matcher(segment.text());
        while (numbers.find()) {
            int offset = Integer.parseInt(numbers.group()) - segment.page;
            texts.add(segment.text().substring(0, numbers.start()) + "#" + offset + "#"
                    + segment.text().substring(numbers.end()));
        }
        List<String> keys = new ArrayList<>();
        for (String text : texts) {
            keys.add(text + "@" + Math.round(segment.y / SAME_HEIGHT));
            keys.add(text + "@+" + Math.round(segment.y / SAME_HEIGHT + 0.5f));
        }
        return keys;
    }
}
