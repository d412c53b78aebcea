// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Stops on a thread from top to bottom, each with a bar: hollow for what was heaped up at the stops before, filled for what this
 * stop adds. As wide as there is room for.
 */
public final class Stapel {

    private static final int ROW = 74;
    private static final int LEFT = 9;
    private static final int LONGEST = 32;

    private Stapel() {}

    /**
     * A stop.
     *
     * @param label its name
     * @param erbij what it adds, 0 or more
     * @param bijschrift the figures in words
     */
    public record Halte(String label, int erbij, String bijschrift) {}

    /**
     * The picture.
     *
     * @param id unique in the page
     */
    public static DomContent teken(String id, String titel, String beschrijving, List<Halte> haltes) {
        int whole = haltes.stream().mapToInt(Halte::erbij).sum();
        Svg picture = Svg.picture(id, titel, beschrijving, haltes.size() * ROW)
                .with(Svg.line("9", LEFT, "9", (haltes.size() - 1) * ROW + LEFT, "weg"));
        int before = 0;
        for (int i = 0; i < haltes.size(); i++) {
            picture.with(stop(haltes.get(i), i * ROW, before, whole));
            before += haltes.get(i).erbij();
        }
        return picture;
    }

    private static Svg stop(Halte halte, int y, int before, int whole) {
        return Svg.group()
                .with(Svg.circle("9", y + LEFT, 7, "toen"))
                .with(Svg.label("28", y + 14, "start", "naam halo", cut(halte.label())))
                .with(Svg.label("100%", y + 54, "end", "cijfer halo", halte.bijschrift()))
                .with(Svg.rect(x(0, whole), y + 24, wide(whole, whole), 12, "goot"))
                .with(Svg.rect(x(0, whole), y + 25, wide(before, whole), 10, "nieuw"))
                .with(Svg.rect(x(before, whole), y + 24, wide(halte.erbij(), whole), 12, "staaf"));
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The bars begin at a tenth of the width, right of the thread. */
    private static String x(int value, int whole) {
        return Svg.percent(whole + 9.0 * value, 10.0 * whole);
    }

    private static String wide(int value, int whole) {
        return Svg.percent(9.0 * value, 10.0 * whole);
    }
}
