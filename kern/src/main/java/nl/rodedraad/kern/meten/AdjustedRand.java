// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * How well two groupings agree, pair by pair, with what chance would give taken off: Hubert and Arabie, "Comparing Partitions"
 * (1985).
 */
public final class AdjustedRand {

    private AdjustedRand() {}

    /**
     * The adjusted Rand index: 1 for the same grouping, 0 for what chance gives, below 0 for less than that. Two groupings that
     * both hold each item apart, or both all items together, are the same.
     *
     * @param een the group of each item
     * @param ander the other group of each item, in the same order; at least two items
     */
    public static double of(List<?> een, List<?> ander) {
        if (een.size() < 2 || een.size() != ander.size()) {
            throw new OngeldigeWaardeException(
                    een.size() + " en " + ander.size() + " groepsnamen",
                    "beide indelingen gaan over dezelfde dingen, minstens 2");
        }
        Map<Object, Long> rows = new HashMap<>();
        Map<Object, Long> columns = new HashMap<>();
        Map<Object, Long> cells = new HashMap<>();
        for (int i = 0; i < een.size(); i++) {
            rows.merge(een.get(i), 1L, Long::sum);
            columns.merge(ander.get(i), 1L, Long::sum);
            cells.merge(List.of(een.get(i), ander.get(i)), 1L, Long::sum);
        }
        return index(pairs(cells.values()), pairs(rows.values()), pairs(columns.values()), pairs(een.size()));
    }

    private static double index(double both, double rows, double columns, double all) {
        double chance = rows * columns / all;
        double most = (rows + columns) / 2;
        return most == chance ? 1 : (both - chance) / (most - chance);
    }

    private static double pairs(Collection<Long> sizes) {
        return sizes.stream().mapToDouble(AdjustedRand::pairs).sum();
    }

    private static double pairs(long size) {
        return size * (size - 1) / 2.0;
    }
}
