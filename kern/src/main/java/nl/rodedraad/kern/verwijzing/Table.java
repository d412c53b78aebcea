// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/** Reads a table of this package: columns parted by tabs, names of the columns in the first line, comments behind "#". */
final class Table {

    private Table() {}

    static List<List<String>> read(String resource) {
        try (InputStream stream = open(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(reader, resource);
        } catch (IOException e) {
            throw new UncheckedIOException("De tabel " + resource + " is niet te lezen.", e);
        }
    }

    /** The same of a file. */
    static List<List<String>> read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return rows(reader, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand " + file + " is niet te lezen.", e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = Table.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new OngeldigeWaardeException("tabel " + resource, "de tabel zit in de bibliotheek");
        }
        return resource.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    private static List<List<String>> rows(BufferedReader reader, String resource) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (columns == 0) {
                columns = row.size();
                continue;
            }
            if (row.size() != columns) {
                throw new OngeldigeWaardeException(
                        "regel '" + line + "' van " + resource, "een regel heeft " + columns + " kolommen");
            }
            rows.add(row);
        }
        return rows;
    }
}
