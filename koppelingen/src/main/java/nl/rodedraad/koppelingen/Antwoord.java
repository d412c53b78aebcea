// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;

/** Reads the answer of an endpoint. What is not of the asked form is dropped. */
final class Antwoord {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Set<String> THEMES =
            Schema.themas().begrippen().stream().map(Begrip::slug).collect(Collectors.toUnmodifiableSet());

    /** Shorter words stand in any text; they prove nothing. */
    private static final int SHORTEST_QUOTE = 12;

    private Antwoord() {}

    /**
     * The claims that quote the text letter for letter.
     *
     * @throws EindpuntException when the answer is not JSON of the form of the API, or holds no list of claims
     */
    static List<Bewering> lees(byte[] antwoord, String tekst) throws EindpuntException {
        JsonNode inhoud = json(json(new String(antwoord, StandardCharsets.UTF_8))
                .path("choices")
                .path(0)
                .path("message")
                .path("content")
                .asText());
        if (!inhoud.path("beweringen").isArray()) {
            throw new EindpuntException("het antwoord heeft geen lijst 'beweringen'");
        }
        List<Bewering> beweringen = new ArrayList<>();
        for (JsonNode bewering : inhoud.path("beweringen")) {
            String citaat = bewering.path("citaat").asText();
            if (citaat.length() >= SHORTEST_QUOTE && tekst.contains(citaat)) {
                beweringen.add(
                        new Bewering(citaat, bewering.path("functie").asText().equals("knelpunt"), themas(bewering)));
            }
        }
        return beweringen;
    }

    private static List<String> themas(JsonNode bewering) {
        List<String> themas = new ArrayList<>();
        bewering.path("themas").forEach(thema -> themas.add(thema.asText()));
        return themas.stream().filter(THEMES::contains).distinct().toList();
    }

    private static JsonNode json(String tekst) throws EindpuntException {
        try {
            JsonNode json = MAPPER.readTree(tekst);
            return json == null ? MAPPER.missingNode() : json;
        } catch (JsonProcessingException e) {
            throw new EindpuntException("het antwoord is geen JSON", e);
        }
    }
}
