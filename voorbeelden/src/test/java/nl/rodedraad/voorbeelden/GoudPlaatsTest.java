// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LeerDocument;
import org.junit.jupiter.api.Test;

class GoudPlaatsTest {

    private static final List<String> VERBANDEN =
            List.of("knelpunten", "last-van-elkaar", "leveringen", "lichtpunten", "verwijzingen");

    @Test
    void elkePassageStaatLetterVoorLetterEnOpVolgordeInDeBron() throws IOException {
        for (String corpus : Goud.CORPORA) {
            for (LeerDocument document : Goud.zinnen(corpus)) {
                String bron = letters(
                        Files.readString(Goud.MAP.resolve("bron/" + corpus + "/" + document.document() + ".md")));
                int vanaf = 0;
                for (LeerDocument.LeerPassage passage : document.passages()) {
                    int plaats = bron.indexOf(letters(passage.tekst()), vanaf);
                    assertThat(plaats)
                            .as("%s: %s", document.document(), passage.tekst())
                            .isNotNegative();
                    vanaf = plaats + letters(passage.tekst()).length();
                }
            }
        }
    }

    @Test
    void elkeBronIsGelabeld() throws IOException {
        for (String corpus : Goud.CORPORA) {
            List<String> bronnen =
                    Csv.rijen(Files.readString(Goud.MAP.resolve("bron/" + corpus + "/lijst.csv"))).stream()
                            .map(rij -> rij.get(0).replace(".md", ""))
                            .toList();
            assertThat(Goud.zinnen(corpus))
                    .extracting(LeerDocument::document)
                    .containsExactlyInAnyOrderElementsOf(bronnen);
        }
    }

    @Test
    void elkePlaatsHeeftDeLettersDieErStaan() {
        for (String corpus : Goud.CORPORA) {
            List<JsonNode> plaatsen = plaatsen(corpus);
            assertThat(plaatsen).hasSizeGreaterThan(500);
            for (LeerDocument document : Goud.zinnen(corpus)) {
                plaatsen.stream()
                        .filter(plaats -> plaats.get("bron").asText().equals(document.document()))
                        .forEach(plaats -> assertThat(letters(document, plaats))
                                .isEqualTo(plaats.get("tekst").asText()));
            }
            assertThat(plaatsen)
                    .extracting(plaats -> plaats.get("bron").asText())
                    .isSubsetOf(Goud.zinnen(corpus).stream()
                            .map(LeerDocument::document)
                            .toList());
        }
    }

    @Test
    void elkKnelpuntWaarnaarVerwezenWordtBestaat() {
        for (String corpus : Goud.CORPORA) {
            Set<String> ids = Goud.lijst(corpus, "knelpunten").stream()
                    .map(knelpunt -> knelpunt.get("id").asText())
                    .collect(Collectors.toSet());
            List<String> genoemd = new ArrayList<>();
            Goud.lijst(corpus, "draden")
                    .forEach(draad -> draad.get("knelpunten").forEach(id -> genoemd.add(id.asText())));
            Goud.lijst(corpus, "lichtpunten")
                    .forEach(punt -> punt.get("lostOp").forEach(id -> genoemd.add(id.asText())));
            Goud.lijst(corpus, "verwijzingen")
                    .forEach(verwijzing -> verwijzing.get("knelpunten").forEach(id -> genoemd.add(id.asText())));
            for (JsonNode paar : Goud.lijst(corpus, "last-van-elkaar")) {
                genoemd.add(paar.get("noemer").asText());
                genoemd.add(paar.get("genoemd").asText());
            }
            genoemd.removeIf(String::isEmpty);
            assertThat(ids).containsAll(genoemd);
        }
    }

    @Test
    void eenKnelpuntHeeftZinnenTenzijHetIsVerstomd() {
        for (String corpus : Goud.CORPORA) {
            for (JsonNode knelpunt : Goud.lijst(corpus, "knelpunten")) {
                for (JsonNode editie : knelpunt.get("edities")) {
                    assertThat(editie.get("zinnen").isEmpty())
                            .as("%s in %s", knelpunt.get("id"), editie.get("jaar"))
                            .isEqualTo(editie.get("verloop").asText().equals("niet-meer-genoemd"));
                }
            }
        }
    }

    private static String letters(LeerDocument document, JsonNode plaats) {
        return document.passages()
                .get(plaats.get("passage").asInt())
                .tekst()
                .substring(plaats.get("begin").asInt(), plaats.get("eind").asInt());
    }

    private static List<JsonNode> plaatsen(String corpus) {
        List<JsonNode> plaatsen = new ArrayList<>();
        VERBANDEN.forEach(naam -> Goud.lijst(corpus, naam).forEach(node -> verzamel(node, plaatsen)));
        return plaatsen;
    }

    private static void verzamel(JsonNode node, List<JsonNode> plaatsen) {
        if (node.has("bron")) {
            plaatsen.add(node);
        } else {
            node.forEach(kind -> verzamel(kind, plaatsen));
        }
    }

    /** The text without marks of Markdown, notes and white space. */
    private static String letters(String tekst) {
        return tekst.replaceAll("\\[\\^[^\\]]+\\]:?", "").replaceAll("[*_|>#\\s]+", "");
    }
}
