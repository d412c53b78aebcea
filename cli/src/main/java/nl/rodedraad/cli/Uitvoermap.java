// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that a rode draad is written to. A file appears in it whole or not at all; pages of an earlier run disappear. */
final class Uitvoermap {

    static final String TUSSENSTAND = ".tussenstand";

    /** Folders that hold files of ours only, so that what a run does not write there may go. */
    private static final Set<String> OURS =
            Set.of("themas", "draden", "organisaties", "burger", "documenten", "bronnen");
    /** Where a file is until it is whole; one place, so that a run that is killed leaves one file, which the next takes over. */
    private static final String HALF = ".half";

    private final Path map;
    private final Set<String> geschreven = new TreeSet<>();

    private Uitvoermap(Path map) {
        this.map = map;
    }

    /**
     * Opens the folder, which need not exist.
     *
     * @param invoer folder of Standen, which a run must never write to or clean up
     * @throws GebruiksfoutException when it holds the input, or anything but an earlier rode draad
     */
    static Uitvoermap open(Path map, Path invoer, Teksten teksten) {
        if (echt(invoer).startsWith(echt(map))) {
            throw new GebruiksfoutException(teksten.van("uit.invoer", map));
        }
        if (Files.exists(map) && !isLeeg(map) && !isEerdere(map)) {
            throw new GebruiksfoutException(teksten.van("uit.vol", map));
        }
        return new Uitvoermap(map);
    }

    Path pad() {
        return map;
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
            Files.createDirectories(map.resolve(adres + "x").getParent());
            Path half = map.resolve(HALF);
            Files.write(half, inhoud);
            Files.move(half, bestand, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SchijfException("In de map '" + map + "' is niet te schrijven.", e);
        }
    }

    /** Removes what an earlier run left in the folders that are ours. */
    void ruimOp() {
        try {
            Files.deleteIfExists(map.resolve(HALF));
            for (String onze : OURS) {
                ruimOp(map.resolve(onze));
            }
        } catch (IOException e) {
            throw new SchijfException("In de map '" + map + "' is niet op te ruimen.", e);
        }
    }

    private void ruimOp(Path deel) throws IOException {
        if (!Files.isDirectory(deel)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(deel)) {
            for (Path pad : paths.filter(Files::isRegularFile).toList()) {
                if (!geschreven.contains(map.relativize(pad).toString().replace('\\', '/'))) {
                    Files.delete(pad);
                }
            }
        }
        try (Stream<Path> over = Files.list(deel)) {
            if (over.findAny().isEmpty()) {
                Files.delete(deel);
            }
        }
    }

    private static boolean isEerdere(Path map) {
        return Files.isRegularFile(map.resolve("draad.json")) || Files.isDirectory(map.resolve(TUSSENSTAND));
    }

    private static boolean isLeeg(Path map) {
        if (!Files.isDirectory(map)) {
            return false;
        }
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.findAny().isEmpty();
        } catch (IOException e) {
            throw new SchijfException("De map '" + map + "' is niet te lezen.", e);
        }
    }

    private static Path echt(Path pad) {
        try {
            return pad.toRealPath();
        } catch (IOException e) {
            return pad.toAbsolutePath().normalize();
        }
    }
}
