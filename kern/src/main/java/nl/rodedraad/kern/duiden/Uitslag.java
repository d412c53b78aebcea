// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.rodedraad.kern.meten.Bootstrap;
import nl.rodedraad.kern.meten.CalibrationError;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.meten.Interval;

/** How often one way of judging was right, per label and per document, so that documents can be drawn again for an interval. */
final class Uitslag {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, 0.95, 2026);

    private static final Counts NOTHING = new Counts(0, 0, 0);

    private final Map<String, Map<String, Counts>> perDocument = new TreeMap<>();
    private final Map<String, Integer> terechtNiet = new TreeMap<>();
    private final List<CalibrationError.Prediction> kansen = new ArrayList<>();

    void tel(String document, String label, boolean gezegd, boolean waar) {
        if (!gezegd && !waar) {
            terechtNiet.merge(label, 1, Integer::sum);
        }
        Counts counts = new Counts(gezegd && waar ? 1 : 0, gezegd && !waar ? 1 : 0, !gezegd && waar ? 1 : 0);
        perDocument.computeIfAbsent(document, key -> new TreeMap<>()).merge(label, counts, Counts::plus);
    }

    /** The share, 0–1, of the cases without the label that were given it. */
    double valsAlarm(String label) {
        long teVeel = counts(label).falsePositives();
        return (double) teVeel / Math.max(1, teVeel + terechtNiet.getOrDefault(label, 0));
    }

    void kans(double kans, boolean waar) {
        kansen.add(new CalibrationError.Prediction(kans, waar));
    }

    void voegToe(Uitslag ander) {
        ander.perDocument.forEach((document, perLabel) -> perLabel.forEach((label, counts) ->
                perDocument.computeIfAbsent(document, key -> new TreeMap<>()).merge(label, counts, Counts::plus)));
        ander.terechtNiet.forEach((label, aantal) -> terechtNiet.merge(label, aantal, Integer::sum));
        kansen.addAll(ander.kansen);
    }

    double ijkfout() {
        return CalibrationError.expected(kansen, 10);
    }

    Counts counts(String label) {
        return counts(documenten(), label);
    }

    double macro(List<String> labels) {
        return macro(documenten(), labels);
    }

    double micro(List<String> labels) {
        return micro(documenten(), labels).f1();
    }

    private static Counts micro(List<Map<String, Counts>> documenten, List<String> labels) {
        return Counts.sum(
                labels.stream().map(label -> counts(documenten, label)).toList());
    }

    /** The interval of 95 % of the F1 of one label. */
    Interval interval(String label) {
        return interval(documenten -> counts(documenten, label).f1());
    }

    Interval macroInterval(List<String> labels) {
        return interval(documenten -> macro(documenten, labels));
    }

    Interval microInterval(List<String> labels) {
        return interval(documenten -> micro(documenten, labels).f1());
    }

    private List<Map<String, Counts>> documenten() {
        return List.copyOf(perDocument.values());
    }

    private Interval interval(ToDoubleFunction<List<Map<String, Counts>>> maat) {
        return BOOTSTRAP.interval(documenten(), maat);
    }

    private static double macro(List<Map<String, Counts>> documenten, List<String> labels) {
        return labels.stream()
                .mapToDouble(label -> counts(documenten, label).f1())
                .average()
                .orElse(0);
    }

    private static Counts counts(List<Map<String, Counts>> documenten, String label) {
        Counts som = NOTHING;
        for (Map<String, Counts> document : documenten) {
            som = som.plus(document.getOrDefault(label, NOTHING));
        }
        return som;
    }
}
