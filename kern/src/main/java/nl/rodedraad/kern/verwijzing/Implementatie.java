// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Dutch regulation that implements or executes an EU act.
 *
 * @param regeling BWB id of the regulation
 * @param celex CELEX number of the act
 * @param bron where this was found
 */
public record Implementatie(String regeling, String celex, String bron) {

    /** The known implementations by the regulation with this BWB id; none known does not mean that there are none. */
    public static List<Implementatie> van(String regeling) {
        return Loaded.BY_REGELING.getOrDefault(regeling, List.of());
    }

    private static final class Loaded {
        static final Map<String, List<Implementatie>> BY_REGELING = Table.read("implementaties.tsv").stream()
                .map(row -> new Implementatie(row.get(0), row.get(1), row.get(2)))
                .collect(Collectors.groupingBy(Implementatie::regeling));
    }
}
