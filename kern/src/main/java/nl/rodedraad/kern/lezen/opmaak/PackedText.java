// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.opmaak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/** How much text an office document holds once unpacked; found by unpacking it without keeping anything. */
final class PackedText {

    private static final long MOST = 200_000_000;
    private static final int CHUNK = 1 << 16;

    private PackedText() {}

    /**
     * Number of bytes of XML in the document.
     *
     * @throws NietLeesbaarException when that is more than any report has
     */
    static long size(byte[] document) throws NietLeesbaarException {
        long total = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean xml = entry.getName().endsWith(".xml");
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    total += xml ? read : 0;
                    refuse(total);
                }
            }
            return total;
        } catch (IOException | IllegalArgumentException e) {
            throw new NietLeesbaarException(OfficeReader.DAMAGED, e);
        }
    }

    private static void refuse(long total) throws NietLeesbaarException {
        if (total > MOST) {
            throw new NietLeesbaarException(
                    "wordt bij het uitpakken groter dan een verslag kan zijn; open het en sla het op als PDF.");
        }
    }
}
