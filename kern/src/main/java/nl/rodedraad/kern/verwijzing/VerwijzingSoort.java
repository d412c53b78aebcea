// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;

/** What kind of source a citation names. */
public enum VerwijzingSoort {
    WET,
    EU,
    KAMERSTUK,
    PUBLICATIE,
    ECLI,
    ORGANISATIE;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
