// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import nl.rodedraad.kern.lezen.blok.TextDecoder;
import nl.rodedraad.kern.stand.Bestandssoort;

/** Finds the format of a file from its bytes; its name only tells Markdown from plain text. */
final class FormatDetector {

    private static final int HEAD = 4096;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<html|<head|<body|<(?:div|main|article|p|h1|script)[\\s>])");
    private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i).*\\.(md|markdown|mdown)$");

    private FormatDetector() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6);
    }

    /**
     * @return a format that can be read, or {@code ONBEKEND} for a ZIP archive of other files
     * @throws NietLeesbaarException when no reader knows the format
     */
    static Bestandssoort detect(String bestand, byte[] bytes) throws NietLeesbaarException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return Bestandssoort.PDF;
        }
        if (isZip(bytes)) {
            return zipped(bytes);
        }
        ForeignFormat.refuse(bestand, bytes, head);
        String text = TextDecoder.decode(java.util.Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        if (HTML.matcher(text).find()) {
            return Bestandssoort.HTML;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            throw new NietLeesbaarException(
                    "is een XML-bestand; geef de PDF, de webpagina (HTML) of het Word-bestand van hetzelfde stuk.");
        }
        return MARKDOWN_NAME.matcher(bestand).matches() ? Bestandssoort.MARKDOWN : Bestandssoort.TXT;
    }

    private static Bestandssoort zipped(byte[] bytes) throws NietLeesbaarException {
        List<String> names = ZipDirectory.names(bytes);
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return openDocument(bytes);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Bestandssoort.ONBEKEND;
        }
        if (names.contains("word/document.xml")) {
            return Bestandssoort.DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            throw new NietLeesbaarException("is een rekenblad of een presentatie; sla het op als PDF en geef dat.");
        }
        return Bestandssoort.DOCX;
    }

    /** The first file of an OpenDocument archive is not packed and says which kind it is. */
    private static Bestandssoort openDocument(byte[] bytes) throws NietLeesbaarException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("application/vnd.oasis.opendocument.text")) {
            return Bestandssoort.ODT;
        }
        throw new NietLeesbaarException("is een rekenblad, tekening of presentatie; sla het op als PDF en geef dat.");
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
