// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.List;

/** Two moments on one line: an open dot for then, a filled dot for now, and the way between them. */
public final class Verschil {

    private static final int ROW = 48;
    private static final int BOTTOM = 24;

    private Verschil() {}

    /**
     * One line.
     *
     * @param label what was counted
     * @param toen value then, 0 or more
     * @param nu value now
     * @param bijschrift both in words
     */
    public record Lijn(String label, int toen, int nu, String bijschrift) {}

    /**
     * The picture.
     *
     * @param id unique in the page
     * @param geheel the value at the right end
     */
    public static DomContent teken(String id, String titel, String beschrijving, int geheel, List<Lijn> lijnen) {
        Svg picture = Svg.picture(id, titel, beschrijving, lijnen.size() * ROW + BOTTOM);
        for (int value = 0; value <= geheel; value += step(geheel)) {
            picture.with(scale(value, geheel, lijnen.size() * ROW));
        }
        for (int i = 0; i < lijnen.size(); i++) {
            picture.with(row(lijnen.get(i), i * ROW, geheel));
        }
        return picture;
    }

    private static Svg scale(int value, int whole, int height) {
        return Svg.group()
                .with(Svg.line(x(value, whole), 22, x(value, whole), height, "schaal"))
                .with(Svg.label(x(value, whole), height + 18, "middle", "cijfer", Integer.toString(value)));
    }

    private static Svg row(Lijn lijn, int y, int whole) {
        String then = x(lijn.toen(), whole);
        String now = x(lijn.nu(), whole);
        return Svg.group()
                .with(Svg.label("0", y + 16, "start", "naam halo", lijn.label()))
                .with(Svg.label("100%", y + 16, "end", "cijfer halo", lijn.bijschrift()))
                .with(Svg.line(x(0, whole), y + 32, x(whole, whole), y + 32, "spoor"))
                .with(Svg.line(then, y + 32, now, y + 32, lijn.nu() < lijn.toen() ? "weg af" : "weg"))
                .with(Svg.circle(then, y + 32, 7, "toen"))
                .with(Svg.circle(now, y + 32, lijn.toen() == lijn.nu() ? 4 : 7, "nu"));
    }

    private static String x(int value, int whole) {
        return Svg.percent(3.0 * whole + 94.0 * value, 100.0 * whole);
    }

    private static int step(int whole) {
        return Math.max(1, (whole + 9) / 10);
    }
}
