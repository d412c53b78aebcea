// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The folder that a rode draad is written to. A file appears in it whole or not at all; pages of an earlier run disappear. */
final class Uitvoermap {

    /** Folders that hold pages of ours only, so that what a run does not write there may go. */
    private static final Set<String> OURS = Set.of("themas", "draden", "organisaties", "documenten", "bronnen");

    private final Path map;

    Uitvoermap(Path map) {
        this.map = map;
    }

    /** Writes all files, by relative path with forward slashes, and removes what an earlier run left in the same folders. */
    void schrijf(SortedMap<String, byte[]> bestanden) {
        try {
            Files.createDirectories(map);
            for (var entry : bestanden.entrySet()) {
                schrijf(map.resolve(entry.getKey()), entry.getValue());
            }
            for (String naam : OURS) {
                ruimOp(map.resolve(naam), bestanden);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("In de map '" + map + "' is niet te schrijven.", e);
        }
    }

    private static void schrijf(Path bestand, byte[] inhoud) throws IOException {
        if (Files.exists(bestand) && Arrays.equals(Files.readAllBytes(bestand), inhoud)) {
            return;
        }
        Path ouder = bestand.toAbsolutePath().getParent();
        Files.createDirectories(ouder);
        Path tijdelijk = Files.createTempFile(ouder, ".half-", ".tmp");
        Files.write(tijdelijk, inhoud);
        Files.move(tijdelijk, bestand, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void ruimOp(Path onze, SortedMap<String, byte[]> bestanden) throws IOException {
        if (!Files.isDirectory(onze)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(onze)) {
            for (Path pad : paths.filter(Files::isRegularFile).toList()) {
                if (!bestanden.containsKey(map.relativize(pad).toString().replace('\\', '/'))) {
                    Files.delete(pad);
                }
            }
        }
    }
}
