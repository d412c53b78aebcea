// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import java.util.Locale;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/** What became of a knelpunt or draad between one edition and the next. */
public enum Oordeel {
    /** Named for the first time by an organisation of which an earlier Stand was read. */
    NIEUW,
    /** Named in the first Stand that was read of this organisation; whether it is new cannot be told. */
    EERSTE_LEZING,
    /** Named again, neither sharper nor milder. */
    BLIJVEND,
    /** Named again, and worse or more urgent. */
    VERSCHERPT,
    /** Named again, and less bad or partly solved. */
    VERZACHT,
    /** A passage or a decision says that it is solved. */
    OPGELOST,
    /** Not named again; nothing says why. */
    NIET_MEER_GENOEMD;

    /**
     * The verdict with this name.
     *
     * @throws OngeldigeWaardeException when no verdict has it
     */
    public static Oordeel of(String naam) {
        for (Oordeel oordeel : values()) {
            if (oordeel.naam().equals(naam)) {
                return oordeel;
            }
        }
        throw new OngeldigeWaardeException("oordeel '" + naam + "'", "een van " + List.of(values()));
    }

    /** The name in files and on screens: lower case, with hyphens. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the knelpunt is named in the later edition. */
    public boolean genoemd() {
        return this != OPGELOST && this != NIET_MEER_GENOEMD;
    }
}
