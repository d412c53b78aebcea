// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a ZIP that is the same everywhere: given order, one date, nothing compressed. Compression would differ between
 * machines, for the JDK may use the zlib of the system.
 */
final class VasteZip {

    private static final LocalDateTime DATUM = LocalDateTime.of(2025, 1, 1, 0, 0);

    private VasteZip() {}

    /** Packs the entries in the order of the map. */
    static byte[] pak(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(ingang(deel.getKey(), deel.getValue()));
                zip.write(deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** Packs an existing ZIP again, in the order of names. */
    static byte[] herpak(byte[] zip) {
        Map<String, byte[]> delen = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                delen.put(deel.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pak(delen);
    }

    private static ZipEntry ingang(String naam, byte[] inhoud) {
        CRC32 crc = new CRC32();
        crc.update(inhoud);
        ZipEntry ingang = new ZipEntry(naam);
        ingang.setMethod(ZipEntry.STORED);
        ingang.setSize(inhoud.length);
        ingang.setCrc(crc.getValue());
        ingang.setTimeLocal(DATUM);
        return ingang;
    }
}
