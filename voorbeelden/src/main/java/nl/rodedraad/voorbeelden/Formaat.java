// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.Locale;

/** The file format in which a Stand is published; written in the list in lower case with a dash. */
enum Formaat {
    MD,
    TXT,
    HTML,
    DOCX,
    ODT,
    PDF_TAGGED,
    PDF_UNTAGGED,
    PDF_2KOL;

    /**
     * Reads the name as the list writes it, such as {@code pdf-tagged}.
     *
     * @throws IllegalArgumentException if the name is not one of these formats
     */
    static Formaat van(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
