// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Locale;

/** What a sentence does in a Stand. */
public enum Functie {
    /** States a bottleneck. */
    KNELPUNT,
    /** States what goes well. */
    LICHTPUNT,
    /** Asks somebody to act. */
    OPROEP,
    /** Tells a concrete case. */
    VOORBEELD,
    /** All else. */
    CONTEXT;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
