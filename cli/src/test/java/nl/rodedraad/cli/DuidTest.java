// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DuidTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ZIN = "Wij krijgen de gegevens te laat, waardoor burgers te lang op hun geld wachten.";

    private static String regel(String id, String tekst) {
        return MAPPER.createObjectNode().put("id", id).put("tekst", tekst) + "\n";
    }

    private static List<JsonNode> antwoorden(Proefrun run) throws IOException {
        List<JsonNode> antwoorden = new ArrayList<>();
        for (String line : run.regels()) {
            antwoorden.add(MAPPER.readTree(line));
        }
        return antwoorden;
    }

    @Test
    void elkeRegelKrijgtEenAntwoordInDezelfdeVolgorde() throws IOException {
        StringBuilder invoer = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            invoer.append(regel("nummer " + i, ZIN));
        }
        Proefrun run = Proefrun.metInvoer(invoer.toString(), "duid", "--jsonl");
        assertThat(run.code()).isZero();
        List<JsonNode> antwoorden = antwoorden(run);
        assertThat(antwoorden).hasSize(50);
        for (int i = 0; i < 50; i++) {
            assertThat(antwoorden.get(i).path("id").asText()).isEqualTo("nummer " + i);
        }
        JsonNode antwoord = antwoorden.get(1);
        assertThat(antwoord.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "model",
                        "status",
                        "reden",
                        "uitspraken",
                        "knelpunt",
                        "themas",
                        "urgentie",
                        "openheid",
                        "verwijzingen",
                        "doelgroepen",
                        "levensgebeurtenissen",
                        "ontwikkelingen",
                        "oorzaken",
                        "gevolgen",
                        "geadresseerden",
                        "sprekers",
                        "bedragen",
                        "openheidZijden");
        assertThat(antwoord.path("knelpunt").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void kapotteRegelKrijgtAntwoordEnHoudtDeRestNietTegen() throws IOException {
        String invoer = regel("een", ZIN) + "geen json\n\n[1]\n{\"id\":\"zonder\"}\n"
                + "{\"id\":\"x\",\"tekst\":\"a\"} en meer\n" + regel("laatste", ZIN);
        Proefrun run = Proefrun.metInvoer(invoer, "duid", "--jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(antwoorden(run))
                .extracting(antwoord -> antwoord.path("status").asText())
                .containsExactly(
                        "gelezen",
                        "niet-gelezen",
                        "niet-gelezen",
                        "niet-gelezen",
                        "niet-gelezen",
                        "niet-gelezen",
                        "gelezen");
        assertThat(antwoorden(run).get(4).path("id").asText()).isEqualTo("zonder");
        assertThat(antwoorden(run).get(1).path("reden").asText()).contains("geen JSON");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void eersteAntwoordKomtVoordeLaatsteRegelGelezenIs() throws Exception {
        PipedOutputStream naar = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(naar);
        PipedInputStream van = new PipedInputStream(1 << 16);
        PrintStream out = new PrintStream(new PipedOutputStream(van), false, StandardCharsets.UTF_8);
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> {
            int afloop = Rodedraad.run(in, out, System.err, "duid", "--jsonl");
            out.close();
            return afloop;
        });
        BufferedReader antwoorden = new BufferedReader(new InputStreamReader(van, StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            naar.write(regel("vraag " + i, ZIN).getBytes(StandardCharsets.UTF_8));
            naar.flush();
            assertThat(MAPPER.readTree(antwoorden.readLine()).path("id").asText())
                    .isEqualTo("vraag " + i);
        }
        naar.close();
        assertThat(antwoorden.readLine()).isNull();
        assertThat(code.get()).isZero();
    }

    @Test
    void bestandGeeftPerPassageEenRegelMetHaarPlaats(@TempDir Path map) throws IOException {
        Path bestand = new Proefmap(map).tekst("stand.md", Proefmap.stand("UWV", 2024));
        List<JsonNode> antwoorden = antwoorden(Proefrun.van("duid", bestand));
        assertThat(antwoorden).hasSize(3);
        String tekst = Proefrun.van("lees", "--tekst", bestand).uit();
        JsonNode uitspraak = antwoorden.get(0).path("uitspraken").path(0);
        assertThat(tekst.substring(
                        uitspraak.path("begin").asInt(), uitspraak.path("eind").asInt()))
                .startsWith("Wij krijgen de gegevens");
    }

    @Test
    void andereTaalWordtGezegdEnNietGeduid(@TempDir Path map) {
        Path bestand = new Proefmap(map).tekst("english.txt", DraadInvoerTest.ENGELS);
        Proefrun run = Proefrun.van("duid", bestand);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.meldingenOver("english.txt"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Engels");
    }
}
