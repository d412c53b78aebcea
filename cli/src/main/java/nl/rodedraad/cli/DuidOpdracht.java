// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.duiden.DocumentDuider;
import nl.rodedraad.kern.duiden.Duider;
import nl.rodedraad.kern.duiden.Duiding;
import nl.rodedraad.kern.duiden.DuidingJson;
import nl.rodedraad.kern.duiden.Fragment;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.stand.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad duid}: says of each line, or of each passage of a document, what it says. */
@Command(name = "duid", mixinStandardHelpOptions = true)
final class DuidOpdracht implements Callable<Integer> {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Rodedraad rodedraad;

    @Parameters(arity = "0..*", paramLabel = "BESTAND", descriptionKey = "BESTAND")
    private List<Path> bestanden = List.of();

    @Option(names = "--jsonl")
    private boolean jsonl;

    @Mixin
    private TweedeLezer tweedeLezer = new TweedeLezer();

    DuidOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() throws IOException {
        if (jsonl == !bestanden.isEmpty()) {
            throw new GebruiksfoutException(rodedraad.teksten().van("duid.kies"));
        }
        return (jsonl ? filter() : documenten()).code();
    }

    private Afloop filter() throws IOException {
        Duider duider = tweedeLezer.naast(Kamers.duider(), rodedraad);
        BufferedReader in = new BufferedReader(new InputStreamReader(rodedraad.in(), StandardCharsets.UTF_8));
        int gelezen = 0;
        int ongelezen = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            boolean goed = answer(line, duider);
            gelezen += goed ? 1 : 0;
            ongelezen += goed ? 0 : 1;
            if (!in.ready()) {
                rodedraad.out().flush();
            }
        }
        return LeesOpdracht.afloop(gelezen, ongelezen);
    }

    private boolean answer(String line, Duider duider) {
        String id = "";
        Duiding duiding;
        try {
            JsonNode json = MAPPER.readTree(line);
            id = json.path("id").asText();
            duiding = json.path("tekst").isTextual()
                    ? duider.duid(Fragment.los(json.path("tekst").asText()))
                    : Duiding.nietGelezen(duider.model(), rodedraad.teksten().van("duid.geen-tekst"));
        } catch (JsonProcessingException e) {
            duiding = Duiding.nietGelezen(duider.model(), rodedraad.teksten().van("duid.geen-json"));
        }
        rodedraad.out().println(DuidingJson.write(id, duiding));
        return duiding.gelezen();
    }

    private Afloop documenten() {
        Leesgang leesgang = new Leesgang(Kamers.reader(), Optional.empty());
        DocumentDuider duider = new DocumentDuider(tweedeLezer.naast(Kamers.duider(), rodedraad));
        int gelezen = 0;
        int ongelezen = 0;
        Toelating toelating = new Toelating(rodedraad.teksten());
        for (Path bestand : bestanden) {
            for (Document gevonden :
                    leesgang.lees(bestand, bestand.getFileName().toString())) {
                Document document = toelating.alleenNederlands(gevonden);
                if (document.gelezen()) {
                    gelezen++;
                    print(document, duider.duid(document));
                } else {
                    ongelezen++;
                    rodedraad.err().println(document.reden());
                }
            }
        }
        return LeesOpdracht.afloop(gelezen, ongelezen);
    }

    private void print(Document document, List<PassageDuiding> duidingen) {
        for (PassageDuiding duiding : duidingen) {
            String id = document.plaats(duiding.passage().bereik()).id();
            rodedraad.out().println(DuidingJson.write(id, duiding.duiding()));
        }
    }
}
