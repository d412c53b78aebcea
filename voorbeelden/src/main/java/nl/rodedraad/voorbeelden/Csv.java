// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as the Dutch edition of a spreadsheet writes them: semicolons, CRLF, a byte order mark. */
final class Csv {

    private Csv() {}

    /** The rows below the heading; values may not contain a semicolon. */
    static List<List<String>> rijen(String tekst) {
        return tekst.lines()
                .skip(1)
                .filter(regel -> !regel.isBlank())
                .map(regel -> List.of(regel.split(";", -1)))
                .toList();
    }

    /** Writes rows, quoting what has to be quoted. */
    static byte[] schrijf(List<List<String>> rijen) {
        String tekst = rijen.stream()
                .map(rij -> rij.stream().map(Csv::waarde).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String waarde(String tekst) {
        return tekst.contains(";") || tekst.contains("\"") ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }
}
