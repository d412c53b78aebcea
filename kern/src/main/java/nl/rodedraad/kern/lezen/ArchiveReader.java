// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/**
 * Unpacks a ZIP archive in memory, within bounds on depth, number and size that no folder of reports comes near. Nothing is
 * written to disk, so a name that climbs out of its folder can do no harm; such an entry is refused all the same.
 */
final class ArchiveReader {

    /** A file of an archive, or why it was left in it. */
    static final class Entry {
        private final String name;
        private final byte[] bytes;
        private final String reden;

        Entry(String name, byte[] bytes, String reden) {
            this.name = name;
            this.bytes = bytes;
            this.reden = reden;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Why it was left in the archive; empty when it was unpacked. */
        String reden() {
            return reden;
        }
    }

    static final int MAX_DEPTH = 3;
    private static final int MAX_ENTRIES = 2000;
    private static final long MAX_TOTAL = 4L * StandaardDocumentReader.MAX_BYTES;
    private static final int MAX_RATIO = 100;
    private static final int FREE = 1 << 20;

    private ArchiveReader() {}

    /** @throws NietLeesbaarException when the archive as a whole cannot be trusted or read */
    static List<Entry> entries(byte[] archive) throws NietLeesbaarException {
        List<Entry> entries = new ArrayList<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                Entry read = read(zip, entry.getName(), archive.length, total);
                total += read.bytes().length;
                entries.add(read);
                if (entries.size() > MAX_ENTRIES) {
                    throw new NietLeesbaarException(
                            "bevat meer dan " + MAX_ENTRIES + " bestanden; pak het uit en geef alleen de Standen.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NietLeesbaarException(
                    "is een beschadigd of onvolledig ZIP-bestand; vraag of download het opnieuw.", e);
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    private static Entry read(ZipInputStream zip, String name, int packed, long before)
            throws IOException, NietLeesbaarException {
        if (climbs(name)) {
            return new Entry(
                    name,
                    new byte[0],
                    "heeft een naam die buiten het archief wijst en is overgeslagen;"
                            + " geef het bestand een gewone naam en pak het opnieuw in.");
        }
        long room = Math.min(MAX_TOTAL - before, FREE + (long) MAX_RATIO * packed - before);
        int most = (int) Math.min(room, StandaardDocumentReader.MAX_BYTES + 1L);
        byte[] bytes = zip.readNBytes(Math.max(0, most));
        if (zip.read() >= 0 && most <= StandaardDocumentReader.MAX_BYTES) {
            throw new NietLeesbaarException("wordt bij het uitpakken meer dan " + MAX_RATIO
                    + " keer zo groot en is daarom niet uitgepakt; pak het zelf uit en geef de bestanden.");
        }
        return new Entry(name, bytes, "");
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.contains(":")
                || List.of(name.split("[/\\\\]")).contains("..");
    }

    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".");
    }
}
