// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with Standen: which files in it are to be read, and which say something about them. */
final class Standenmap {

    static final String STANDEN = "standen.csv";
    static final String VERWACHT = "verwacht.csv";
    static final String VERZONNEN = "VERZONNEN.txt";
    static final String BESLISSINGEN = "beslissingen.jsonl";

    private static final Set<String> NO_STAND = Set.of(STANDEN, VERWACHT, VERZONNEN, BESLISSINGEN);

    private final Path map;
    private final Path uit;

    /**
     * @param uit folder of the report, which is passed over when it lies within the folder of Standen
     */
    Standenmap(Path map, Path uit) {
        if (!Files.isDirectory(map)) {
            throw new GebruiksfoutException("'" + map + "' is geen map. Geef de map waarin de Standen staan.");
        }
        this.map = map;
        this.uit = uit.toAbsolutePath().normalize();
    }

    /** The files to read, in order of their relative paths. Links and hidden files are passed over. */
    List<Path> bestanden() {
        try (Stream<Path> paths = Files.walk(map)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !isHidden(path)
                            && !path.toAbsolutePath().normalize().startsWith(uit))
                    .filter(path -> !NO_STAND.contains(path.getFileName().toString()))
                    .sorted((a, b) -> naam(a).compareTo(naam(b)))
                    .toList();
        } catch (IOException e) {
            throw new SchijfException("De map '" + map + "' is niet te lezen.", e);
        }
    }

    /** The path within the folder, with forward slashes on every system. */
    String naam(Path bestand) {
        return map.relativize(bestand).toString().replace('\\', '/');
    }

    Path bij(String naam) {
        return map.resolve(naam);
    }

    boolean verzonnen() {
        return Files.exists(bij(VERZONNEN));
    }

    private boolean isHidden(Path path) {
        for (Path deel : map.relativize(path)) {
            if (deel.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
