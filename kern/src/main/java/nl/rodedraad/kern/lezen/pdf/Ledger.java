// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables with level rules only. Programs draw such a rule a cell at a time; where the pieces of rules at several heights meet at
 * the same places, those places are the borders of columns.
 */
final class Ledger {

    private static final float NEAR = 2;
    private static final float HIGHEST_ROW = 150;

    /** Pieces of one rule, and where they begin and end. */
    private record Chain(float y, List<Float> borders) {

        boolean matches(Chain below) {
            return below.y - y < HIGHEST_ROW
                    && borders.size() == below.borders.size()
                    && java.util.stream.IntStream.range(0, borders.size())
                            .allMatch(i -> Math.abs(borders.get(i) - below.borders.get(i)) < NEAR);
        }
    }

    private Ledger() {}

    /** The upright rules that are not drawn. */
    static List<Rule> uprights(List<Rule> rules) {
        List<Chain> chains = chains(rules);
        List<Rule> uprights = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= chains.size(); i++) {
            if (i == chains.size() || !chains.get(i - 1).matches(chains.get(i))) {
                if (i - first > 1) {
                    addUprights(chains.get(first), chains.get(i - 1).y(), uprights);
                }
                first = i;
            }
        }
        return uprights;
    }

    private static void addUprights(Chain top, float bottom, List<Rule> uprights) {
        top.borders().forEach(x -> uprights.add(new Rule(x, top.y(), x, bottom)));
    }

    private static List<Chain> chains(List<Rule> rules) {
        List<Rule> level = new ArrayList<>(rules.stream().filter(Rule::level).toList());
        level.sort(
                Comparator.comparingDouble((Rule rule) -> Math.round(rule.y0())).thenComparingDouble(Rule::x0));
        List<Chain> chains = new ArrayList<>();
        List<Rule> pieces = new ArrayList<>();
        for (Rule rule : level) {
            Rule last = pieces.isEmpty() ? rule : pieces.get(pieces.size() - 1);
            if (!pieces.isEmpty()
                    && (Math.abs(rule.y0() - last.y0()) > NEAR || Math.abs(rule.x0() - last.x1()) > NEAR)) {
                close(pieces, chains);
            }
            pieces.add(rule);
        }
        close(pieces, chains);
        return chains;
    }

    private static void close(List<Rule> pieces, List<Chain> chains) {
        if (pieces.size() > 1) {
            List<Float> borders = new ArrayList<>();
            pieces.forEach(piece -> borders.add(piece.x0()));
            borders.add(pieces.get(pieces.size() - 1).x1());
            chains.add(new Chain(pieces.get(0).y0(), borders));
        }
        pieces.clear();
    }
}
