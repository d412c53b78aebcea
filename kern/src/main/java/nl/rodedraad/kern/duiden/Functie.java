// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

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

    /**
     * The function with this name.
     *
     * @throws OngeldigeWaardeException when no function has it
     */
    public static Functie of(String naam) {
        for (Functie functie : values()) {
            if (functie.naam().equals(naam)) {
                return functie;
            }
        }
        throw new OngeldigeWaardeException("functie '" + naam + "'", "een van " + List.of(values()));
    }

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
