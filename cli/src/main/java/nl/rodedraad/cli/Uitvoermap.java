// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that a rode draad is written to. A file appears in it whole or not at all; pages of an earlier run disappear. */
final class Uitvoermap {

    /** Folders that hold files of ours only, so that what a run does not write there may go. */
    private static final Set<String> OURS = Set.of("themas", "draden", "organisaties", "documenten", "bronnen");

    private final Path map;
    private final Set<String> geschreven = new TreeSet<>();

    Uitvoermap(Path map) {
        this.map = map;
    }

    /**
     * Writes a file, unless it is there with the same bytes.
     *
     * @param adres relative path with forward slashes
     */
    void schrijf(String adres, byte[] inhoud) {
        geschreven.add(adres);
        Path bestand = map.resolve(adres);
        try {
            if (Files.exists(bestand) && Arrays.equals(Files.readAllBytes(bestand), inhoud)) {
                return;
            }
            Path naast = Files.createDirectories(map.resolve(adres + "x").getParent())
                    .resolve(".half");
            Files.write(naast, inhoud);
            Files.move(naast, bestand, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("In de map '" + map + "' is niet te schrijven.", e);
        }
    }

    /** Removes what an earlier run left in the folders that are ours. */
    void ruimOp() {
        for (String onze : OURS) {
            Path deel = map.resolve(onze);
            if (Files.isDirectory(deel)) {
                ruimOp(deel);
            }
        }
    }

    private void ruimOp(Path deel) {
        try (Stream<Path> paths = Files.walk(deel)) {
            for (Path pad : paths.filter(Files::isRegularFile).toList()) {
                if (!geschreven.contains(map.relativize(pad).toString().replace('\\', '/'))) {
                    Files.delete(pad);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("In de map '" + map + "' is niet op te ruimen.", e);
        }
    }
}
