// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Locale;

/** What kind of party is asked to act. */
public enum Partij {
    /** A ministry, its minister, or the cabinet. */
    DEPARTEMENT,
    /** Who makes the law: the legislature, parliament. */
    WETGEVER,
    /** A municipality, province or water authority. */
    GEMEENTE,
    /** An institution of the European Union. */
    EU,
    /** Any other party. */
    ORGANISATIE;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
