// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/** Formats that are recognised in order to say what to do with them. */
final class ForeignFormat {

    private static final Map<String, String> REMEDIES = new TreeMap<>(Map.of(
            "{\\rtf", "is een RTF-bestand; sla het op als DOCX of PDF en geef dat.",
            "\u0089PNG", "is een afbeelding; zet het om naar PDF en geef dat.",
            "\u00FF\u00D8\u00FF", "is een afbeelding; zet het om naar PDF en geef dat.",
            "GIF8", "is een afbeelding; zet het om naar PDF en geef dat.",
            "II*\0", "is een afbeelding; zet het om naar PDF en geef dat.",
            "\u001F\u008B", "is een GZIP-archief; pak het uit, of geef een ZIP-bestand.",
            "7z\u00BC\u00AF", "is een 7z-archief; pak het uit, of geef een ZIP-bestand.",
            "Rar!", "is een RAR-archief; pak het uit, of geef een ZIP-bestand.",
            "%!PS", "is een PostScript-bestand; zet het om naar PDF en geef dat."));
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";
    /** Name of the stream that holds an encrypted document, in UTF-16 as the directory of the file has it. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private static final double MAX_CONTROL = 0.02;

    private ForeignFormat() {}

    /** @throws NietLeesbaarException when the bytes are of a format that is not read, or no text at all */
    static void refuse(String bestand, byte[] bytes, String head) throws NietLeesbaarException {
        for (Map.Entry<String, String> remedy : REMEDIES.entrySet()) {
            if (head.startsWith(remedy.getKey())) {
                throw new NietLeesbaarException(remedy.getValue());
            }
        }
        if (head.startsWith(OLE2)) {
            throw new NietLeesbaarException(ole2(bytes));
        }
        if (isBinary(head)) {
            throw new NietLeesbaarException(
                    "heeft een inhoud die niet te herkennen is"
                            + " (geen PDF, DOCX, ODT, HTML, Markdown, tekst of ZIP); controleer het bestand of haal het opnieuw op.");
        }
    }

    private static String ole2(byte[] bytes) {
        String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return all.contains(ENCRYPTED)
                ? "is met een wachtwoord beveiligd; sla het op zonder wachtwoord en probeer het opnieuw."
                : "is een Word-bestand in de oude vorm (.doc); sla het op als DOCX of PDF en geef dat.";
    }

    private static boolean isBinary(String head) {
        boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        long control = head.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return !utf16 && control > MAX_CONTROL * head.length();
    }
}
