// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running headers, footers and page numbers: what stands at the edge of three or more pages at one height with the same
 * words, whatever the figures in it, and numbers on their own at an edge.
 */
final class RunningText {

    private static final int EDGE_ROWS = 4;
    private static final int REPEATS = 3;
    private static final float EDGE = 0.14f;
    private static final float SAME_HEIGHT = 4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:pagina|page|blz\\.?|p\\.)?\\s*[-–|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*[-–|]?\\s*(?:(?:van|of|/)\\s*\\d{1,4})?");
    private static final Pattern NUMBER_OF_PAGES =
            Pattern.compile("(?i).*(?:pagina|page)\\s+\\d+\\s+(?:van|of)\\s+\\d+.*");

    private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();

    private RunningText() {}

    /** The pages without their running text. */
    static List<PageRows> strip(List<PageRows> pages) {
        RunningText running = new RunningText();
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
                        || (PAGE_NUMBER.matcher(segment.text()).matches() && (!upper || height < EDGE / 2))
                        || (segment.text().length() < 60
                                && NUMBER_OF_PAGES.matcher(segment.text()).matches()));
    }

    private boolean repeats(Line segment) {
        return keys(segment).stream()
                .anyMatch(key -> pagesByKey.getOrDefault(key, Set.of()).size() >= REPEATS);
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

    /** Two keys with overlapping steps of height, so that a small shift never separates equals. */
    private static List<String> keys(Line segment) {
        String text = segment.text().replaceAll("\\d+", "#");
        return List.of(
                text + "@" + Math.round(segment.y / SAME_HEIGHT),
                text + "@+" + Math.round(segment.y / SAME_HEIGHT + 0.5f));
    }
}
