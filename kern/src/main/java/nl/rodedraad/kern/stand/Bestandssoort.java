// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

import java.util.Locale;

/** The format of a file, found from its bytes and not from its name alone. */
public enum Bestandssoort {
    PDF,
    DOCX,
    ODT,
    HTML,
    MARKDOWN,
    TXT,
    ONBEKEND;

    /** The name in files and on screens, in lower case. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
