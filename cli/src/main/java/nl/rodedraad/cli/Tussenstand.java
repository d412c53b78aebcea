// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.DocumentJson;
import nl.rodedraad.kern.stand.Document;

/**
 * What was read before, by hash of the file and version of the reader, so that a next run reads only what is new. May be deleted at
 * any time. A file appears here whole or not at all.
 */
final class Tussenstand {

    private final Path map;

    Tussenstand(Path map, String versie) {
        this.map = map.resolve(versie);
    }

    /** What an earlier run made of these bytes; empty when it was not read, or when the file is damaged. */
    Optional<List<Document>> get(String sha256) {
        Path bestand = bestand(sha256);
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

    void put(String sha256, List<Document> documenten) {
        try {
            Files.createDirectories(map);
            Path tijdelijk = Files.createTempFile(map, "half-", ".tmp");
            Files.write(tijdelijk, documenten.stream().map(DocumentJson::write).toList(), StandardCharsets.UTF_8);
            Files.move(tijdelijk, bestand(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("De tussenstand in '" + map + "' is niet te schrijven.", e);
        }
    }

    private Path bestand(String sha256) {
        return map.resolve(sha256 + ".jsonl");
    }
}
