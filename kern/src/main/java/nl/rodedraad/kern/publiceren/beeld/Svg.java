// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.ContainerTag;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An SVG element. */
public final class Svg extends ContainerTag<Svg> {

    private Svg(String name) {
        super(name);
    }

    /** A picture of this height, as wide as there is room for, with a title and description for who cannot see it. */
    static Svg picture(String id, String title, String description, int height) {
        return new Svg("svg")
                .attr("role", "img")
                .attr("aria-labelledby", id + "-t " + id + "-b")
                .attr("width", "100%")
                .attr("height", height)
                .withClass("beeld")
                .with(new Svg("title").withId(id + "-t").withText(title))
                .with(new Svg("desc").withId(id + "-b").withText(description));
    }

    static Svg group() {
        return new Svg("g");
    }

    static Svg rect(String x, int y, String width, int height, String classes) {
        return new Svg("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", width)
                .attr("height", height)
                .withClass(classes);
    }

    static Svg line(String x1, int y1, String x2, int y2, String classes) {
        return new Svg("line")
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2)
                .withClass(classes);
    }

    static Svg circle(String x, int y, int radius, String classes) {
        return new Svg("circle").attr("cx", x).attr("cy", y).attr("r", radius).withClass(classes);
    }

    static Svg path(String d, String classes) {
        return new Svg("path").attr("d", d).withClass(classes);
    }

    /** Text that begins ({@code start}), has its middle ({@code middle}) or ends ({@code end}) at x. */
    static Svg label(String x, int y, String anchor, String classes, String text) {
        return new Svg("text")
                .attr("x", x)
                .attr("y", y)
                .attr("text-anchor", anchor)
                .withClass(classes)
                .withText(text);
    }

    /** A part of the whole as a percentage, to hundredths; 0 % of nothing. */
    static String percent(double part, double whole) {
        double share = whole == 0 ? 0 : 100 * part / whole;
        return BigDecimal.valueOf(share)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
