// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.List;

/** Bars under each other, each with its label above it; the part that is new is hollow. */
public final class Staven {

    private static final int ROW = 46;

    private Staven() {}

    /**
     * One bar.
     *
     * @param label what it counts
     * @param waarde its length, 0 or more
     * @param nieuw how much of it is new, at most {@code waarde}
     * @param bijschrift the figure in words
     */
    public record Staaf(String label, int waarde, int nieuw, String bijschrift) {}

    /**
     * The picture.
     *
     * @param id unique in the page
     * @param geheel the value of a full bar
     */
    public static DomContent teken(String id, String titel, String beschrijving, int geheel, List<Staaf> staven) {
        Svg picture = Svg.picture(id, titel, beschrijving, staven.size() * ROW);
        for (int i = 0; i < staven.size(); i++) {
            picture.with(bar(staven.get(i), i * ROW, geheel));
        }
        return picture;
    }

    private static Svg bar(Staaf staaf, int y, int whole) {
        Svg group = Svg.group()
                .with(Svg.label("0", y + 16, "start", "naam", staaf.label()))
                .with(Svg.label("100%", y + 16, "end", "cijfer", staaf.bijschrift()))
                .with(Svg.rect("0", y + 24, "100%", 12, "goot"))
                .with(Svg.rect("0", y + 24, Svg.percent(staaf.waarde(), whole), 12, "staaf"));
        if (staaf.nieuw() > 0) {
            String old = Svg.percent(staaf.waarde() - staaf.nieuw(), whole);
            group.with(Svg.rect(old, y + 25, Svg.percent(staaf.nieuw(), whole), 10, "nieuw"));
        }
        return group;
    }
}
