// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.lezen.blok.Hyphenation;

/** Finds the tables that are drawn with rules, from rules that touch each other. */
final class RuledTables {

    private static final float NEAR = 3;
    private static final int MAX_RULES = 1500;
    private static final int FEWEST_LETTERS = 8;
    private static final Hyphenation NO_HYPHENATION = Hyphenation.of(Set.of(), 0, 0);

    /** Rules that touch. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private float left = Float.MAX_VALUE;
        private float top = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private float bottom = -Float.MAX_VALUE;

        private void add(Rule rule) {
            rules.add(rule);
            left = Math.min(left, rule.x0());
            right = Math.max(right, rule.x1());
            top = Math.min(top, rule.y0());
            bottom = Math.max(bottom, rule.y1());
        }

        private boolean meets(Rule rule) {
            return rule.x0() <= right + NEAR
                    && rule.x1() >= left - NEAR
                    && rule.y0() <= bottom + NEAR
                    && rule.y1() >= top - NEAR;
        }
    }

    private RuledTables() {}

    /** From top to bottom. */
    static List<RuledTable> find(PdfPage page) {
        List<Rule> rules = new ArrayList<>(page.rules());
        rules.addAll(page.sides());
        rules.addAll(Ledger.uprights(page.rules()));
        if (rules.size() < 4 || rules.size() > MAX_RULES) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (Group group : groups(rules)) {
            List<Rule> upright =
                    group.rules.stream().filter(rule -> !rule.level()).toList();
            List<Float> heights = places(
                    group.rules.stream().filter(Rule::level).map(Rule::y0).toList());
            List<Float> widths = places(upright.stream().map(Rule::x0).toList());
            if (heights.size() >= 3 && widths.size() >= 3) {
                RuledTable table = new RuledTable(upright, heights, group.left, group.right);
                if (isFilled(table, page)) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static List<Group> groups(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::y0).thenComparingDouble(Rule::x0));
        List<Group> groups = new ArrayList<>();
        for (Rule rule : sorted) {
            Group home = new Group();
            List<Group> apart = new ArrayList<>();
            for (Group group : groups) {
                if (group.meets(rule)) {
                    group.rules.forEach(home::add);
                } else {
                    apart.add(group);
                }
            }
            home.add(rule);
            apart.add(home);
            groups = apart;
        }
        return groups;
    }

    private static List<Float> places(List<Float> values) {
        List<Float> places = new ArrayList<>();
        values.stream().sorted().forEach(value -> {
            if (places.isEmpty() || value - places.get(places.size() - 1) > NEAR) {
                places.add(value);
            }
        });
        return places;
    }

    /** A frame around running text, or a chart, is no table. */
    private static boolean isFilled(RuledTable table, PdfPage page) {
        List<Word> words = page.words().stream().filter(table::holds).toList();
        if (words.stream().mapToInt(word -> word.text().length()).sum() < FEWEST_LETTERS) {
            return false;
        }
        String[] rows = table.paragraph(page.number(), words, NO_HYPHENATION)
                .text(NO_HYPHENATION)
                .split("\n", -1);
        long withColumns = java.util.Arrays.stream(rows)
                .filter(row -> java.util.Arrays.stream(row.split("\t", -1))
                                .filter(cell -> !cell.isBlank())
                                .count()
                        > 1)
                .count();
        return rows.length >= 2 && withColumns * 2 >= rows.length;
    }
}
