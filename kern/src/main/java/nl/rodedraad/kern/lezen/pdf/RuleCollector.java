// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Keeps of all that is drawn on a page the thin level and upright lines, and the sides of rectangles. */
final class RuleCollector {

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 6;
    private static final int MAX_RULES = 4000;

    private static final float LOWEST_CELL = 8;
    private static final float HIGHEST_CELL = 200;

    private final PageFrame frame;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> sides = new ArrayList<>();

    RuleCollector(PageFrame frame) {
        this.frame = frame;
    }

    void paint(PathOperator.Path path) {
        float ax = frame.x(path.x0(), path.y0());
        float ay = frame.y(path.x0(), path.y0());
        float bx = frame.x(path.x1(), path.y1());
        float by = frame.y(path.x1(), path.y1());
        float left = Math.min(ax, bx);
        float right = Math.max(ax, bx);
        float top = Math.min(ay, by);
        float bottom = Math.max(ay, by);
        if (Math.min(right - left, bottom - top) <= THIN) {
            add(rules, left, top, right, bottom);
        } else if (path.rectangle() && path.stroked()) {
            addSides(rules, left, top, right, bottom);
        } else if (path.rectangle() && bottom - top > LOWEST_CELL && bottom - top < HIGHEST_CELL) {
            addSides(sides, left, top, right, bottom);
        }
    }

    List<Rule> finish() {
        return rules;
    }

    List<Rule> sides() {
        return sides;
    }

    private static void addSides(List<Rule> to, float left, float top, float right, float bottom) {
        add(to, left, top, right, top);
        add(to, left, bottom, right, bottom);
        add(to, left, top, left, bottom);
        add(to, right, top, right, bottom);
    }

    private static void add(List<Rule> to, float x0, float y0, float x1, float y1) {
        Rule rule = new Rule(x0, y0, x1, y1);
        if (rule.length() >= SHORTEST && to.size() < MAX_RULES) {
            to.add(rule);
        }
    }
}
