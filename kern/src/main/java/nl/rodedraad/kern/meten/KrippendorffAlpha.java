// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * Agreement between any number of people who each gave some of the units one label: Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section C.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /**
     * Alpha for labels without order: 1 for full agreement, 0 for what chance gives, below 0 for less than that. Where all labels
     * are the same, alpha is 1.
     *
     * @param units for each unit the labels it was given; who did not label it is left out. Units with fewer than two labels do
     *     not count; at least one has two
     */
    public static double nominal(List<? extends List<?>> units) {
        Map<Object, Long> labels = new HashMap<>();
        double disagreement = 0;
        for (List<?> unit : units) {
            if (unit.size() > 1) {
                unit.forEach(label -> labels.merge(label, 1L, Long::sum));
                disagreement += unlikePairs(count(unit), unit.size()) / (unit.size() - 1);
            }
        }
        long all = labels.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            throw new OngeldigeWaardeException(
                    units.size() + " eenheden zonder twee labels", "minstens 1 eenheid heeft labels van twee mensen");
        }
        double byChance = unlikePairs(labels, all) / (all - 1);
        return byChance == 0 ? 1 : 1 - disagreement / byChance;
    }

    private static Map<Object, Long> count(List<?> labels) {
        Map<Object, Long> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label, 1L, Long::sum));
        return counts;
    }

    /** Ordered pairs of labels that differ. */
    private static double unlikePairs(Map<Object, Long> counts, long all) {
        long alike = counts.values().stream().mapToLong(n -> n * n).sum();
        return (double) all * all - alike;
    }
}
