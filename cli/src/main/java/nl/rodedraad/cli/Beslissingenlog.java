// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/** Reads {@code beslissingen.jsonl}, the exchange form of the log of decisions. */
final class Beslissingenlog {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Beslissingenlog() {}

    /**
     * The decisions in order of the log.
     *
     * @throws GebruiksfoutException when the file cannot be opened, or names the line that is no decision and why
     */
    static List<Beslissing> read(Path bestand) {
        List<Beslissing> log = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(bestand, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    log.add(beslissing(lines.get(i), bestand, i + 1));
                }
            }
        } catch (IOException e) {
            throw new GebruiksfoutException(
                    "De beslissingen in '" + bestand + "' zijn niet te lezen. Kijk of het bestand bestaat.");
        }
        return log;
    }

    private static Beslissing beslissing(String line, Path bestand, int nummer) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return new Beslissing(
                    json.path("sha256").asText(),
                    json.path("begin").asInt(-1),
                    json.path("eind").asInt(-1),
                    json.path("soort").asText(),
                    json.path("waarde").asText(),
                    json.path("wie").asText(),
                    json.path("wanneer").asText(),
                    json.path("waarom").asText(),
                    json.path("tekst").asText());
        } catch (JsonProcessingException e) {
            throw new GebruiksfoutException("Regel " + nummer + " van " + bestand.getFileName()
                    + " is geen JSON. Elke regel is één beslissing.");
        } catch (OngeldigeWaardeException e) {
            throw new GebruiksfoutException(
                    "Regel " + nummer + " van " + bestand.getFileName() + ": " + e.getMessage());
        }
    }
}
