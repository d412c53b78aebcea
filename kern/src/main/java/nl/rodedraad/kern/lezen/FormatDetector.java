// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import nl.rodedraad.kern.lezen.blok.TextDecoder;
import nl.rodedraad.kern.stand.Bestandssoort;

/** Finds the format of a file from its bytes; its name only tells Markdown from plain text. */
final class FormatDetector {

    private static final int HEAD = 4096;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<html|<head|<body|<(?:div|main|article|p|h1|script)[\\s>])");
    private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i).*\\.(md|markdown|mdown)$");
    private static final int MAX_LISTED = 2000;

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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            boolean ooxml = false;
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MAX_LISTED; i++) {
                String name = entry.getName();
                if (i == 0 && name.equals("mimetype")) {
                    return openDocument(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                }
                ooxml |= name.equals("[Content_Types].xml");
                if (name.equals("word/document.xml")) {
                    return Bestandssoort.DOCX;
                }
                if (ooxml) {
                    refuseSheetOrSlides(name.toLowerCase(Locale.ROOT));
                }
                entry = ooxml ? zip.getNextEntry() : null;
            }
            return ooxml ? Bestandssoort.DOCX : Bestandssoort.ONBEKEND;
        } catch (IOException | IllegalArgumentException e) {
            throw new NietLeesbaarException(
                    "is een beschadigd of onvolledig ZIP-, Word- of ODT-bestand; vraag of download het opnieuw.", e);
        }
    }

    private static Bestandssoort openDocument(String mime) throws NietLeesbaarException {
        if (mime.startsWith("application/vnd.oasis.opendocument.text")) {
            return Bestandssoort.ODT;
        }
        throw new NietLeesbaarException("is een '" + mime.strip() + "'; sla het op als PDF of ODT-tekst en geef dat.");
    }

    private static void refuseSheetOrSlides(String name) throws NietLeesbaarException {
        if (name.startsWith("xl/") || name.startsWith("ppt/")) {
            throw new NietLeesbaarException("is een rekenblad of een presentatie; sla het op als PDF en geef dat.");
        }
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
