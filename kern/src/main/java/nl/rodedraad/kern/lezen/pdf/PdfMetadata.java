// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself. */
final class PdfMetadata {

    private PdfMetadata() {}

    static Map<String, String> of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Map<String, String> found = new TreeMap<>();
        put(found, "auteur", information.getAuthor());
        put(found, "titel", withoutProgram(information.getTitle()));
        put(found, "maker", information.getCreator());
        Calendar made = information.getCreationDate();
        if (made != null) {
            put(
                    found,
                    "datum",
                    LocalDate.ofInstant(made.toInstant(), ZoneOffset.UTC).toString());
        }
        return found;
    }

    /** Printing from Word gives a title such as "Microsoft Word - naam.docx", which is the name of a file. */
    private static @Nullable String withoutProgram(@Nullable String title) {
        boolean file = title != null
                && (title.startsWith("Microsoft ") || title.matches("(?i).*\\.(docx?|indd|pptx?|xlsx?|pdf|odt)$"));
        return file ? null : title;
    }

    private static void put(Map<String, String> found, String name, @Nullable String value) {
        String cleaned = value == null ? "" : nl.rodedraad.kern.lezen.blok.TextCleaner.line(value);
        if (!cleaned.isEmpty()) {
            found.put(name, cleaned);
        }
    }
}
