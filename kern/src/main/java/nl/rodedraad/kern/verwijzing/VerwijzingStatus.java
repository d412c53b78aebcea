// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Locale;

/** How sure the resolution of a citation is. */
public enum VerwijzingStatus {
    /** Leads to one source with certainty. */
    HERLEID,
    /** Leads to a source, but something is in doubt; {@code reden} says what. */
    ONZEKER,
    /** Is a citation, but of what cannot be told from the text. */
    ONBEKEND;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
