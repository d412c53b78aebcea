// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.meten;

import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A range that holds the true value of a measure with a given confidence.
 *
 * @param low the lower limit
 * @param high the upper limit, at least {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new OngeldigeWaardeException(low + "-" + high, "de ondergrens ligt niet boven de bovengrens");
        }
    }
}
