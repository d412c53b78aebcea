// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the files of a report against the bytes that they should have. */
final class Bestandsproef {

    /** Where nothing may stand that the report does not have; other files beside the report are left alone. */
    private static final List<String> FOLDERS =
            List.of("themas/", "draden/", "organisaties/", "burger/", "documenten/", "bronnen/");

    private final Path folder;
    private final Set<String> expected = new TreeSet<>();

    Bestandsproef(Path folder) {
        this.folder = folder;
    }

    /** Says that a file belongs to the report without looking into it. */
    void expect(String address) {
        expected.add(address);
    }

    List<Bevinding> check(String address, byte[] bytes) {
        expect(address);
        Path file = folder.resolve(address);
        if (!Files.isRegularFile(file)) {
            return List.of(new Bevinding(address, "Dit bestand ontbreekt.", address, ""));
        }
        byte[] found = read(file);
        return Arrays.equals(bytes, found) ? List.of() : List.of(difference(address, bytes, found));
    }

    /** Files in the folders of the report, or pages beside its own, that do not belong to it. */
    List<Bevinding> checkNothingElse() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> !expected.contains(address) && belongs(address))
                    .sorted()
                    .map(address -> new Bevinding(address, "Dit bestand hoort niet bij het verslag.", "", address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(String address) {
        boolean page = address.endsWith(".html") || address.endsWith(".css") || address.endsWith(".js");
        return address.contains("/") ? FOLDERS.stream().anyMatch(address::startsWith) : page;
    }

    private static Bevinding difference(String address, byte[] expected, byte[] found) {
        Verschilplaats where = Verschilplaats.of(text(expected), text(found));
        return new Bevinding(
                address,
                "Dit bestand is anders dan het zou moeten zijn, vanaf regel " + where.regel() + ".",
                where.verwacht(),
                where.gevonden());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
