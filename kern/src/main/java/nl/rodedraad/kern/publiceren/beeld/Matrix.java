// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.List;

/** A grid of figures: the darker a cell the higher its figure, which is also written in it. */
public final class Matrix {

    private static final int CELL = 30;
    private static final int LETTER = 8;
    private static final int LONGEST = 34;

    private Matrix() {}

    /**
     * One row.
     *
     * @param label its name
     * @param cijfers one figure for each column, 0 or more
     */
    public record Rij(String label, List<Integer> cijfers) {

        public Rij {
            cijfers = List.copyOf(cijfers);
        }
    }

    /**
     * The picture, of a fixed width.
     *
     * @param id unique in the page
     * @param kolommen labels of the columns
     */
    public static DomContent teken(
            String id, String titel, String beschrijving, List<String> kolommen, List<Rij> rijen) {
        int left = longest(rijen.stream().map(Rij::label).toList()) * LETTER + 16;
        int top = longest(kolommen) * 6 + 24;
        int height = top + rijen.size() * CELL + 4;
        Svg picture = Svg.picture(id, titel, beschrijving, height)
                .attr("width", left + kolommen.size() * CELL + longest(kolommen) * 6);
        for (int k = 0; k < kolommen.size(); k++) {
            picture.with(header(kolommen.get(k), left + k * CELL + CELL / 2, top - 8));
        }
        for (int r = 0; r < rijen.size(); r++) {
            picture.with(row(rijen.get(r), left, top + r * CELL));
        }
        return picture;
    }

    private static Svg header(String label, int x, int y) {
        return Svg.label(Integer.toString(x), y, "start", "naam", cut(label))
                .attr("transform", "rotate(-48 " + x + " " + y + ")");
    }

    private static Svg row(Rij rij, int left, int y) {
        Svg group = Svg.group().with(Svg.label(Integer.toString(left - 10), y + 20, "end", "naam", cut(rij.label())));
        for (int k = 0; k < rij.cijfers().size(); k++) {
            int x = left + k * CELL;
            int figure = rij.cijfers().get(k);
            group.with(Svg.rect(Integer.toString(x + 1), y + 1, Integer.toString(CELL - 2), CELL - 2, shade(figure)));
            if (figure > 0) {
                group.with(Svg.label(
                        Integer.toString(x + CELL / 2),
                        y + 20,
                        "middle",
                        "op-" + shade(figure),
                        Integer.toString(figure)));
            }
        }
        return group;
    }

    private static String shade(int figure) {
        return "tint" + Math.min(figure, 4);
    }

    private static int longest(List<String> labels) {
        return labels.stream().mapToInt(label -> cut(label).length()).max().orElse(0);
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
