// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.rodedraad.kern.lezen.DocumentJson;
import nl.rodedraad.kern.stand.Document;

/**
 * What was read before, by hash and name of the file and version of the reader, so that a next run reads only what is new. May be
 * deleted at any time. A file appears here whole or not at all. Safe for several threads.
 */
final class Tussenstand {

    private final Path wortel;
    private final Path map;
    private final Set<Path> gebruikt = ConcurrentHashMap.newKeySet();

    Tussenstand(Path wortel, String versie) {
        this.wortel = wortel;
        this.map = wortel.resolve(versie);
    }

    /** What an earlier run made of these bytes under this name; empty when it was not read, or when the file is damaged. */
    Optional<List<Document>> get(String sha256, String naam) {
        Path bestand = bestand(sha256, naam);
        if (!Files.exists(bestand)) {
            return Optional.empty();
        }
        try {
            List<Document> documenten = new ArrayList<>();
            for (String line : Files.readAllLines(bestand, StandardCharsets.UTF_8)) {
                documenten.add(DocumentJson.read(line));
            }
            return Optional.of(List.copyOf(documenten));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void put(String sha256, String naam, List<Document> documenten) {
        try {
            Files.createDirectories(map);
            Path half = Files.createTempFile(map, "half-", ".tmp");
            Files.write(half, documenten.stream().map(DocumentJson::write).toList(), StandardCharsets.UTF_8);
            Files.move(
                    half, bestand(sha256, naam), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SchijfException("De tussenstand in '" + map + "' is niet te schrijven.", e);
        }
    }

    /** Removes what this run had no use for: files that are gone, another version of the reader, halves of a run that was killed. */
    void ruimOp() {
        if (!Files.isDirectory(wortel)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(wortel)) {
            for (Path pad : paths.filter(Files::isRegularFile).toList()) {
                if (!gebruikt.contains(pad)) {
                    Files.delete(pad);
                }
            }
        } catch (IOException e) {
            throw new SchijfException("De tussenstand in '" + map + "' is niet op te ruimen.", e);
        }
    }

    private Path bestand(String sha256, String naam) {
        String ofName = Leesgang.sha256(naam.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        Path bestand = map.resolve(sha256 + "-" + ofName + ".jsonl");
        gebruikt.add(bestand);
        return bestand;
    }
}
