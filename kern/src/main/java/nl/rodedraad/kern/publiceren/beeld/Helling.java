// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren.beeld;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A slope chart: each figure then at the left, now at the right, and the way between them. A way up is thick, a way down thick and
 * dashed, no change thin. Of a fixed width, because the labels at both sides cannot shrink.
 */
public final class Helling {

    private static final int LABELS = 270;
    private static final int SLOPE = 190;
    private static final int TOP = 44;
    private static final int ROW = 21;
    private static final int LONGEST = 30;

    private Helling() {}

    /**
     * One figure.
     *
     * @param label what was measured
     * @param toen value then
     * @param nu value now
     * @param toenTekst value then in words
     * @param nuTekst value now in words
     */
    public record Lijn(String label, double toen, double nu, String toenTekst, String nuTekst) {}

    /**
     * The picture.
     *
     * @param id unique in the page
     * @param toen name of the earlier moment
     * @param nu name of the later moment
     * @param lijnen at least one
     */
    public static DomContent teken(
            String id, String titel, String beschrijving, String toen, String nu, List<Lijn> lijnen) {
        int height = Math.max(8, lijnen.size()) * ROW;
        Svg picture = Svg.picture(id, titel, beschrijving, TOP + height + 12)
                .attr("width", 2 * LABELS + SLOPE)
                .with(Svg.label(Integer.toString(LABELS), 18, "end", "naam kop", toen))
                .with(Svg.label(Integer.toString(LABELS + SLOPE), 18, "start", "naam kop", nu));
        double low = extreme(lijnen, Math::min);
        double high = extreme(lijnen, Math::max);
        List<Integer> then = places(lijnen, Lijn::toen, low, high, height);
        List<Integer> now = places(lijnen, Lijn::nu, low, high, height);
        List<Integer> labelsThen = spread(lijnen, then, Lijn::nu, height);
        List<Integer> labelsNow = spread(lijnen, now, Lijn::toen, height);
        for (int i = 0; i < lijnen.size(); i++) {
            picture.with(
                    slope(lijnen.get(i), then.get(i), now.get(i)),
                    left(cut(lijnen.get(i).label()) + "  " + lijnen.get(i).toenTekst(), then.get(i), labelsThen.get(i)),
                    right(lijnen.get(i).nuTekst() + "  " + cut(lijnen.get(i).label()), now.get(i), labelsNow.get(i)));
        }
        return picture;
    }

    private static Svg slope(Lijn lijn, int then, int now) {
        int order = Double.compare(lijn.nu(), lijn.toen());
        return Svg.group()
                .with(Svg.line(
                        Integer.toString(LABELS),
                        then,
                        Integer.toString(LABELS + SLOPE),
                        now,
                        order > 0 ? "weg" : order < 0 ? "weg af" : "weg gelijk"))
                .with(Svg.circle(Integer.toString(LABELS), then, 4, "toen"))
                .with(Svg.circle(Integer.toString(LABELS + SLOPE), now, 4, "nu"));
    }

    /** A label beside its dot, with a thin line between them where labels had to make room for each other. */
    private static Svg left(String text, int dot, int label) {
        return Svg.group()
                .with(Svg.line(Integer.toString(LABELS - 6), dot, Integer.toString(LABELS - 18), label, "spoor"))
                .with(Svg.label(Integer.toString(LABELS - 22), label + 5, "end", "naam", text));
    }

    private static Svg right(String text, int dot, int label) {
        int edge = LABELS + SLOPE;
        return Svg.group()
                .with(Svg.line(Integer.toString(edge + 6), dot, Integer.toString(edge + 18), label, "spoor"))
                .with(Svg.label(Integer.toString(edge + 22), label + 5, "start", "naam", text));
    }

    private static List<Integer> places(
            List<Lijn> lijnen, ToDoubleFunction<Lijn> value, double low, double high, int height) {
        double range = high == low ? 1 : high - low;
        return lijnen.stream()
                .map(lijn -> TOP + (int) Math.round((height - ROW) * (high - value.applyAsDouble(lijn)) / range))
                .toList();
    }

    /** Places of labels in the order of their dots, at least a row apart and none below the picture. */
    private static List<Integer> spread(List<Lijn> lijnen, List<Integer> dots, ToDoubleFunction<Lijn> tie, int height) {
        List<Integer> order = IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> dots.get(i))
                        .thenComparing(i -> -tie.applyAsDouble(lijnen.get(i)))
                        .thenComparing(i -> i))
                .toList();
        TreeMap<Integer, Integer> places = new TreeMap<>();
        int next = TOP;
        for (int rank = 0; rank < order.size(); rank++) {
            int lowest = TOP + height - (order.size() - rank) * ROW;
            int place = Math.max(next, Math.min(dots.get(order.get(rank)), Math.max(lowest, next)));
            places.put(order.get(rank), place);
            next = place + ROW;
        }
        return List.copyOf(places.values());
    }

    private static double extreme(List<Lijn> lijnen, DoubleBinaryOperator choose) {
        return lijnen.stream()
                .flatMapToDouble(lijn -> DoubleStream.of(lijn.toen(), lijn.nu()))
                .reduce(choose)
                .orElse(0);
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
