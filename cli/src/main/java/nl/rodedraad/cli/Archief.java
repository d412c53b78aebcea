// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes one file out of a ZIP archive that the reader has read before, archives within archives too. */
final class Archief {

    private Archief() {}

    /**
     * @param naam name of the file in the archive; {@code !} goes into an archive within it
     */
    static byte[] lees(Path archief, String naam) throws IOException {
        try (InputStream in = Files.newInputStream(archief)) {
            return lees(in, naam);
        }
    }

    private static byte[] lees(InputStream in, String naam) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(naam)) {
                return zip.readAllBytes();
            }
            if (naam.startsWith(entry.getName() + "!")) {
                String dieper = naam.substring(entry.getName().length() + 1);
                return lees(new ByteArrayInputStream(zip.readAllBytes()), dieper);
            }
        }
        throw new NoSuchFileException(naam);
    }
}
