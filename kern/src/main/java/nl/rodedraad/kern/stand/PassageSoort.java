// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

import java.util.Locale;

/** What a passage is in the layout of its document. */
public enum PassageSoort {
    KOP,
    ALINEA,
    LIJST,
    TABEL,
    VOETNOOT;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
