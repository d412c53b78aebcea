// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.rodedraad.kern.taal.Dutch;

/** Counts in how many paragraphs of the leercorpus each mark occurs. Arguments: folder of the leercorpus, file to write. */
final class AchtergrondMaker {

    private AchtergrondMaker() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Kenmerken kenmerken = new Kenmerken(Dutch.tokenizer(), Dutch.lemmatizer());
        Map<String, Integer> aantallen = new TreeMap<>();
        int alineas = 0;
        for (Path bestand : bestanden(Path.of(args[0]))) {
            for (JsonNode passage : mapper.readTree(bestand.toFile()).path("passages")) {
                if (passage.path("soort").asText().equals("alinea")) {
                    alineas++;
                    kenmerken
                            .van(List.of(passage.path("tekst").asText()))
                            .aantallen()
                            .keySet()
                            .forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum));
                }
            }
        }
        StringBuilder uit =
                new StringBuilder("# In hoeveel alinea's van het leercorpus een woord of begrip staat; eenmaal"
                        + " telt als nul. Gemaakt door AchtergrondMaker. Licentie: EUPL-1.2.\nkenmerk\talineas\n");
        uit.append("*\t").append(alineas).append('\n');
        aantallen.forEach((kenmerk, aantal) -> {
            if (aantal > 1) {
                uit.append(kenmerk).append('\t').append(aantal).append('\n');
            }
        });
        Files.writeString(Path.of(args[1]), uit);
    }

    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
