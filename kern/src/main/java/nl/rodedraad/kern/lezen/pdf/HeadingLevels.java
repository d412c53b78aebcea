// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.lezen.blok.Hyphenation;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * Gives headings their level: larger letters before smaller, bold before light. Numbered headings of one depth (2.1, 3.4) share the
 * level that most of them have, and a deeper number never has a higher level.
 */
final class HeadingLevels {

    private static final int DEEPEST = 6;
    private static final Pattern NUMBER = Pattern.compile("^((?:\\d{1,2}\\.)*\\d{1,2})\\.?\\s+\\S.*");

    /** Size in half points, and weight. */
    private record Rank(int size, boolean bold) {}

    private HeadingLevels() {}

    static void assign(List<Paragraph> paragraphs, Hyphenation hyphenation) {
        List<Paragraph> headings = paragraphs.stream()
                .filter(paragraph -> paragraph.soort == PassageSoort.KOP)
                .toList();
        List<Rank> ranks = headings.stream()
                .map(HeadingLevels::rank)
                .distinct()
                .sorted(Comparator.comparingInt(Rank::size)
                        .thenComparing(Rank::bold)
                        .reversed())
                .toList();
        headings.forEach(heading -> heading.level = Math.min(DEEPEST, ranks.indexOf(rank(heading)) + 1));
        levelByNumber(headings, hyphenation);
    }

    private static Rank rank(Paragraph heading) {
        return new Rank(Math.round(heading.main().size * 2), heading.bold());
    }

    private static void levelByNumber(List<Paragraph> headings, Hyphenation hyphenation) {
        Map<Integer, List<Integer>> levels = new TreeMap<>();
        for (Paragraph heading : headings) {
            int depth = depth(heading, hyphenation);
            if (depth > 0) {
                levels.computeIfAbsent(depth, any -> new ArrayList<>()).add(heading.level);
            }
        }
        Map<Integer, Integer> levelOf = new TreeMap<>();
        int above = 0;
        for (Map.Entry<Integer, List<Integer>> entry : levels.entrySet()) {
            List<Integer> sorted = entry.getValue().stream().sorted().toList();
            above = Math.min(DEEPEST, Math.max(above + 1, sorted.get(sorted.size() / 2)));
            levelOf.put(entry.getKey(), above);
        }
        for (Paragraph heading : headings) {
            heading.level = levelOf.getOrDefault(depth(heading, hyphenation), heading.level);
        }
    }

    /** Number of parts of the number before a heading; 0 when it has none. */
    private static int depth(Paragraph heading, Hyphenation hyphenation) {
        String text =
                heading.label.isEmpty() ? heading.text(hyphenation) : heading.label + " " + heading.text(hyphenation);
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(1).split("\\.").length : 0;
    }
}
