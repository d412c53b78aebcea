// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/**
 * Unpacks a ZIP archive in memory, one file at a time, within bounds on number and size that no folder of reports comes near.
 * Nothing is written to disk, so a name that climbs out of its folder can do no harm; such a file is refused all the same.
 */
final class ArchiveReader {

    /** Receives the files of an archive in the order in which they stand in it. */
    interface Visitor {

        void file(String name, byte[] bytes);

        /** @param reden rest of a sentence that begins with the name of the file */
        void refused(String name, String reden);
    }

    static final int MAX_DEPTH = 3;
    private static final int MAX_FILES = 2000;
    private static final long MAX_TOTAL = 4L * StandaardDocumentReader.MAX_BYTES;
    private static final int MAX_RATIO = 100;
    private static final int FREE = 1 << 20;
    private static final int FLAGS = 6;

    private final byte[] archive;
    private final Visitor visitor;
    private long total;
    private int files;

    private ArchiveReader(byte[] archive, Visitor visitor) {
        this.archive = archive;
        this.visitor = visitor;
    }

    /** @throws NietLeesbaarException when the archive as a whole cannot be trusted or read; files before that were visited */
    static void visit(byte[] archive, Visitor visitor) throws NietLeesbaarException {
        if (archive.length > FLAGS && (archive[FLAGS] & 1) == 1) {
            throw new NietLeesbaarException(
                    "is een ZIP-bestand met een wachtwoord; pak het uit en geef de bestanden zelf.");
        }
        new ArchiveReader(archive, visitor).visit();
    }

    private void visit() throws NietLeesbaarException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    visit(zip, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NietLeesbaarException(
                    "is een beschadigd of onvolledig ZIP-bestand; vraag of download het opnieuw.", e);
        }
        if (files == 0) {
            throw new NietLeesbaarException("is een leeg ZIP-bestand; controleer de inhoud.");
        }
    }

    private void visit(ZipInputStream zip, String name) throws IOException, NietLeesbaarException {
        if (++files > MAX_FILES) {
            throw new NietLeesbaarException(
                    "bevat meer dan " + MAX_FILES + " bestanden; pak het uit en geef alleen de Standen.");
        }
        if (climbs(name)) {
            visitor.refused(
                    name,
                    "heeft een naam die buiten het archief wijst en is overgeslagen;"
                            + " geef het bestand een gewone naam en pak het opnieuw in.");
        } else {
            visitor.file(name, read(zip));
        }
    }

    private byte[] read(ZipInputStream zip) throws IOException, NietLeesbaarException {
        long room = Math.min(MAX_TOTAL - total, FREE + (long) MAX_RATIO * archive.length - total);
        int most = (int) Math.max(0, Math.min(room, StandaardDocumentReader.MAX_BYTES + 1L));
        byte[] bytes = zip.readNBytes(most);
        total += bytes.length;
        if (most <= StandaardDocumentReader.MAX_BYTES && zip.read() >= 0) {
            throw new NietLeesbaarException("wordt bij het uitpakken meer dan " + MAX_RATIO
                    + " keer zo groot en is daarom niet verder uitgepakt; pak het zelf uit en geef de bestanden.");
        }
        return bytes;
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
