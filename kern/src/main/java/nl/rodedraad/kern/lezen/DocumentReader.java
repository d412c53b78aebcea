// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.util.List;
import nl.rodedraad.kern.stand.Document;

/** Reads the bytes of a file. Implementations are deterministic and safe for use by several threads. */
public interface DocumentReader {

    /**
     * Reads one file, or all files of a ZIP archive in order of their names.
     *
     * @param bestand name of the file, without its folder
     * @return one document, or one for each file of an archive; a file that cannot be read gives a document that says why
     */
    List<Document> read(String bestand, byte[] inhoud);

    /** Version of everything that shapes the outcome; what was read by another version is read again. */
    String version();
}
