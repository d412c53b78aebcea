// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the rows of a table of contents: those with a row of dots before a number, and those after the heading "Inhoud" that end
 * in a page number or come back elsewhere in the document.
 */
final class ContentsFinder {

    static final Pattern HEADING = Pattern.compile(
            "(?i)(?:\\d+\\.?\\s+)?(?:inhoud|inhoudsopgave|inhoudsopgaaf|overzicht van de inhoud|table of contents|contents|inhaltsverzeichnis)\\s*:?");
    private static final Pattern LEADER = Pattern.compile("(?:(?:\\.\\s?){4}|_{4}|…{2})\\s*\\d{1,4}\\s*$");
    private static final int LONGEST = 100;
    private static final Pattern PAGE = Pattern.compile(".*\\D\\s*\\d{1,4}$");
    private static final Pattern PAGE_AT_END = Pattern.compile("[\\s._…]*\\d{1,4}\\s*$");
    private static final int PATIENCE = 3;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<Row> contents = new HashSet<>();

    private ContentsFinder() {}

    /** @param rows all rows of the document in reading order */
    static Set<Row> find(List<Row> rows) {
        ContentsFinder finder = new ContentsFinder();
        rows.forEach(row -> finder.occurrences.merge(key(row), 1, Integer::sum));
        for (int i = 0; i < rows.size(); i++) {
            if (isHeading(rows.get(i))) {
                finder.follow(rows, i + 1);
            } else if (hasLeader(text(rows.get(i)))) {
                finder.contents.add(rows.get(i));
            }
        }
        return finder.contents;
    }

    /** The titles that a table of contents names, next to those of the outline, as {@link HeadingFinder#key} makes them. */
    static Set<String> titles(Set<Row> contents, Set<String> outline) {
        Set<String> titles = new HashSet<>(outline);
        for (Row row : contents) {
            String title = HeadingFinder.key(PAGE_AT_END.matcher(text(row)).replaceFirst(""));
            if (title.length() > 2) {
                titles.add(title);
            }
        }
        return titles;
    }

    static boolean isHeading(Row row) {
        return HEADING.matcher(text(row)).matches();
    }

    private void follow(List<Row> rows, int start) {
        Set<String> seen = new HashSet<>();
        int last = start - 1;
        for (int i = start; i < rows.size() && i - last <= PATIENCE; i++) {
            Row row = rows.get(i);
            boolean paged = endsInPage(row);
            if (!paged && !seen.add(key(row))) {
                break;
            }
            if (paged || (occurrences.getOrDefault(key(row), 0) > 1 && key(row).length() > 2)) {
                last = i;
            }
        }
        if (last - start >= 2) {
            contents.addAll(rows.subList(start, last + 1));
        }
    }

    private static boolean endsInPage(Row row) {
        String text = text(row);
        if (hasLeader(text)) {
            return true;
        }
        Line end = row.segments().get(row.segments().size() - 1);
        return row.segments().size() > 1
                ? end.text().matches("\\d{1,4}")
                : text.length() < LONGEST && PAGE.matcher(text).matches();
    }

    /** Looks at the end alone, so that a long row costs no more than a short one. */
    static boolean hasLeader(String text) {
        return LEADER.matcher(text.substring(Math.max(0, text.length() - LONGEST)))
                .find();
    }

    private static String text(Row row) {
        return row.merged().text();
    }

    private static String key(Row row) {
        return text(row).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
