// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Lines over the years: a row for each with its name above it, a dot for each edition with what became of it written under the dot, and a thread from
 * dot to dot. What is no longer named has an open dot at the end of a dashed thread. Of a fixed width.
 */
public final class Tijdlijn {

    private static final int YEAR = 150;
    private static final int ROW = 84;
    private static final int TOP = 36;
    private static final int WIDEST_LABEL = 440;
    private static final int LONGEST = 60;

    private Tijdlijn() {}

    /**
     * A row.
     *
     * @param naam what it is called
     * @param punten its dots, in order of year
     */
    public record Rij(String naam, List<Punt> punten) {

        public Rij {
            punten = List.copyOf(punten);
        }
    }

    /**
     * A dot.
     *
     * @param kolom number of the year among the columns, from 0
     * @param vorm how it is drawn
     * @param tekst what it says
     */
    public record Punt(int kolom, Vorm vorm, String tekst) {}

    /** What a dot looks like; its text says the same. */
    public enum Vorm {
        GENOEMD,
        ERGER,
        MINDER,
        WEG,
        OPGELOST
    }

    /**
     * The picture.
     *
     * @param id unique in the page
     * @param kolommen the years, first to last
     */
    public static DomContent teken(
            String id, String titel, String beschrijving, List<String> kolommen, List<Rij> rijen) {
        Svg picture = Svg.picture(id, titel, beschrijving, TOP + rijen.size() * ROW + 8)
                .attr("width", Math.max(WIDEST_LABEL, kolommen.size() * YEAR));
        for (int k = 0; k < kolommen.size(); k++) {
            picture.with(Svg.label(Integer.toString(x(k)), 18, "middle", "naam kop", kolommen.get(k)));
        }
        for (int r = 0; r < rijen.size(); r++) {
            picture.with(row(rijen.get(r), TOP + r * ROW + 40));
        }
        return picture;
    }

    private static Svg row(Rij rij, int y) {
        Svg group = Svg.group().with(Svg.label("0", y - 20, "start", "naam", cut(rij.naam())));
        for (int i = 1; i < rij.punten().size(); i++) {
            Punt from = rij.punten().get(i - 1);
            Punt to = rij.punten().get(i);
            group.with(Svg.line(
                    Integer.toString(x(from.kolom())),
                    y,
                    Integer.toString(x(to.kolom())),
                    y,
                    to.vorm() == Vorm.WEG ? "weg af" : "weg"));
        }
        rij.punten().forEach(punt -> group.with(dot(punt, y)));
        return group;
    }

    private static Svg dot(Punt punt, int y) {
        String x = Integer.toString(x(punt.kolom()));
        Svg mark = switch (punt.vorm()) {
            case GENOEMD -> Svg.circle(x, y, 7, "nu");
            case ERGER -> Svg.path(triangle(x(punt.kolom()), y, -1), "nu");
            case MINDER -> Svg.path(triangle(x(punt.kolom()), y, 1), "toen");
            case WEG -> Svg.circle(x, y, 7, "toen");
            case OPGELOST -> Svg.path(tick(x(punt.kolom()), y), "klaar");
        };
        return Svg.group().with(mark).with(Svg.label(x, y + 26, "middle", "cijfer halo", punt.tekst()));
    }

    /** A triangle that points up ({@code -1}) or down ({@code 1}). */
    private static String triangle(int x, int y, int down) {
        return "M" + (x - 9) + " " + (y - 7 * down) + "H" + (x + 9) + "L" + x + " " + (y + 9 * down) + "Z";
    }

    private static String tick(int x, int y) {
        return "M" + (x - 8) + " " + y + "l6 7l11 -14";
    }

    private static int x(int kolom) {
        return kolom * YEAR + YEAR / 2;
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
