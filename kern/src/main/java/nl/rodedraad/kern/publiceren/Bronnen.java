// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Document;

/** Finds the originals of a report by their hash and reads them again. For one use by one thread. */
final class Bronnen {

    /** A source that was looked for: the document if it was found, and what is wrong with it. */
    record Bron(Optional<Document> document, List<Bevinding> bevindingen) {}

    private final Path report;
    private final Optional<Path> folder;
    private final DocumentReader reader;
    private final Map<String, Path> byHash = new TreeMap<>();
    private final Map<String, Document> fromArchives = new TreeMap<>();
    private boolean searched;

    Bronnen(Path report, Optional<Path> folder, DocumentReader reader) {
        this.report = report;
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Looks for a source.
     *
     * @param published whether the report itself should have it
     */
    Bron find(StandRegel stand, boolean published) {
        Path original = report.resolve(Bronbestand.adres(stand));
        if (Files.isRegularFile(original)) {
            return published(stand, read(original));
        }
        Optional<Document> elsewhere = elsewhere(stand);
        String address = Bronbestand.adres(stand);
        if (published) {
            return new Bron(
                    elsewhere, List.of(new Bevinding(address, "Dit origineel ontbreekt.", stand.bestand(), "")));
        }
        return elsewhere.isPresent()
                ? new Bron(elsewhere, List.of())
                : new Bron(
                        elsewhere,
                        List.of(new Bevinding(
                                stand.bestand(),
                                "Het origineel is niet gevonden; de citaten eruit zijn niet nagegaan. Geef met --bronnen de map op"
                                        + " waarin het staat.",
                                stand.sha256(),
                                "")));
    }

    private Bron published(StandRegel stand, byte[] bytes) {
        String sha256 = Slug.sha256(bytes);
        List<Bevinding> findings = sha256.equals(stand.sha256())
                ? List.of()
                : List.of(new Bevinding(
                        Bronbestand.adres(stand),
                        "Het origineel " + stand.bestand() + " is veranderd.",
                        stand.sha256(),
                        sha256));
        return new Bron(Optional.of(read(stand, bytes)), findings);
    }

    private Optional<Document> elsewhere(StandRegel stand) {
        if (!searched) {
            folder.ifPresent(this::search);
            searched = true;
        }
        Path file = byHash.get(stand.sha256());
        return file == null
                ? Optional.ofNullable(fromArchives.get(stand.sha256()))
                : Optional.of(read(stand, read(file)));
    }

    private Document read(StandRegel stand, byte[] bytes) {
        String name = stand.bestand().substring(stand.bestand().lastIndexOf('!') + 1);
        return reader.read(name.substring(name.lastIndexOf('/') + 1), bytes).get(0);
    }

    private void search(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = read(file);
                byHash.putIfAbsent(Slug.sha256(bytes), file);
                String name = file.getFileName().toString();
                if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    reader.read(name, bytes).forEach(document -> fromArchives.putIfAbsent(document.sha256(), document));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
