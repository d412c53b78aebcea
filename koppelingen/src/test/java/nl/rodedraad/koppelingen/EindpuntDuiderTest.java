// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.rodedraad.kern.duiden.Duider;
import nl.rodedraad.kern.duiden.Duiding;
import nl.rodedraad.kern.duiden.Fragment;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EindpuntDuiderTest {

    private static final String TEKST = "De systemen vallen elke week uit. Verder gaat het goed.";
    private static final String GOED =
            "{\"beweringen\":[{\"citaat\":\"De systemen vallen elke week uit.\",\"functie\":\"knelpunt\",\"themas\":[\"ict\",\"weer\"]}]}";

    /** Reads nothing in any text. */
    private static final Duider EERSTE = new Duider() {
        @Override
        public Duiding duid(Fragment fragment) {
            return fragment.tekst().isBlank()
                    ? Duiding.nietGelezen(model(), "Leeg.")
                    : new Duiding(
                            model(),
                            "",
                            List.of(),
                            0.1,
                            List.of(new LabelScore("ict", 0.2, List.of()), new LabelScore("personeel", 0.9, List.of())),
                            0,
                            0,
                            List.of(),
                            List.of());
        }

        @Override
        public String model() {
            return "eerste-1";
        }
    };

    private final List<String> meldingen = new CopyOnWriteArrayList<>();
    private final Proefeindpunt server;

    EindpuntDuiderTest() throws IOException {
        server = new Proefeindpunt(Proefeindpunt.antwoord(200, chat(GOED)));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static String chat(String inhoud) {
        var root = new ObjectMapper().createObjectNode();
        root.putArray("choices").addObject().putObject("message").put("content", inhoud);
        return root.toString();
    }

    private EindpuntDuider duider(Duration wacht) {
        return new EindpuntDuider(
                EERSTE, new Eindpunt(server.adres(), "proef", "geheim", wacht, 100_000), meldingen::add);
    }

    private Duiding duid() {
        return duider(Duration.ofSeconds(30)).duid(Fragment.los(TEKST));
    }

    private static double score(Duiding duiding, String thema) {
        return duiding.themas().stream()
                .filter(label -> label.id().equals(thema))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void eenBeweringMetLetterlijkCitaatWordtEenVoorstelMetHetCitaatAlsReden() {
        Duiding duiding = duid();
        assertThat(duiding.model()).isEqualTo("eerste-1 + proef");
        assertThat(duiding.knelpunt()).isEqualTo(0.5);
        assertThat(score(duiding, "ict")).isEqualTo(0.5);
        assertThat(duiding.themas().get(0).redenen().get(0).kenmerk()).contains("De systemen vallen elke week uit.");
        assertThat(score(duiding, "personeel")).isEqualTo(0.9);
        assertThat(server.vragen()).hasSize(1);
        assertThat(server.vragen().get(0))
                .startsWith("POST /v1/chat/completions ")
                .contains("Authorization: Bearer geheim")
                .contains(TEKST);
        assertThat(meldingen).isEmpty();
    }

    @Test
    void eenBeweringZonderLetterlijkCitaatVervalt() {
        server.gedraag(Proefeindpunt.antwoord(200, chat(GOED.replace("elke week uit", "elke dag uit"))));
        assertThat(score(duid(), "ict")).isEqualTo(0.2);
        assertThat(duid().knelpunt()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen json",
                "[]",
                "null",
                "{",
                "{\"choices\":7}",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":\"ik denk dat het ict is\"}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"{\\\"beweringen\\\":7}\"}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"\"}}]}"
            })
    void onzinLaatDeEersteLezingStaanEnWordtGemeld(String antwoord) {
        server.gedraag(Proefeindpunt.antwoord(200, antwoord));
        Duiding duiding = duid();
        assertThat(score(duiding, "ict")).isEqualTo(0.2);
        assertThat(meldingen).hasSize(1);
        assertThat(meldingen.get(0)).contains("overgeslagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"beweringen\":[7,null,\"ict\",[],{}]}",
                "{\"beweringen\":[{\"citaat\":7,\"functie\":\"knelpunt\",\"themas\":[\"ict\"]}]}",
                "{\"beweringen\":[{\"citaat\":\"week uit\",\"functie\":\"knelpunt\",\"themas\":[\"ict\"]}]}",
                "{\"beweringen\":[{\"citaat\":\"de systemen vallen elke week uit\",\"functie\":\"knelpunt\",\"themas\":[\"ict\"]}]}",
                "{\"beweringen\":[{\"citaat\":\"De systemen  vallen elke week\",\"functie\":\"knelpunt\",\"themas\":[\"ict\"]}]}",
                "{\"beweringen\":[{\"citaat\":\"De systemen vallen elke week\",\"functie\":7,\"themas\":{\"ict\":[]}}]}"
            })
    void eenBeweringVanEenAndereVormOfMetEenBijnaLetterlijkCitaatVervalt(String inhoud) {
        server.gedraag(Proefeindpunt.antwoord(200, chat(inhoud)));
        Duiding duiding = duid();
        assertThat(score(duiding, "ict")).isEqualTo(0.2);
        assertThat(duiding.knelpunt()).isEqualTo(0.1);
    }

    @Test
    void diepeJsonLaatDeEersteLezingStaan() {
        server.gedraag(Proefeindpunt.antwoord(200, chat("[".repeat(40_000))));
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void eenMeldingBevatNietsVanDeTekstHetAntwoordOfDeSleutel() {
        server.gedraag(
                Proefeindpunt.antwoord(200, "{\"choices\":[{\"message\":{\"content\":\"BSN 123 van De systemen\"}}]}"));
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).singleElement().asString().doesNotContain("BSN", "systemen", "geheim");
    }

    @Test
    void naDrieKeerOpRijGeenAntwoordWordtNietMeerGevraagd() {
        server.gedraag(Proefeindpunt.antwoord(503, ""));
        EindpuntDuider duider = duider(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            assertThat(duider.duid(Fragment.los(TEKST)).knelpunt()).isEqualTo(0.1);
        }
        assertThat(server.vragen()).hasSize(3);
        assertThat(meldingen).hasSize(3);
        assertThat(meldingen.get(2)).contains("leest niet meer mee");
    }

    @Test
    void eenGoedAntwoordTussendoorHoudtDeTweedeLezerErbij() {
        EindpuntDuider duider = duider(Duration.ofSeconds(30));
        for (int i = 0; i < 6; i++) {
            server.gedraag(Proefeindpunt.antwoord(i % 3 == 2 ? 200 : 503, chat(GOED)));
            assertThat(duider.duid(Fragment.los(TEKST)).knelpunt()).isEqualTo(i % 3 == 2 ? 0.5 : 0.1);
        }
        assertThat(server.vragen()).hasSize(6);
    }

    @Test
    void wieErNietIsHoudtNietsTegen() throws IOException {
        server.close();
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).singleElement().asString().contains("niet te bereiken");
    }

    @Test
    void wieGeenHttpSpreektHoudtNietsTegen() {
        server.gedraag(uit -> uit.write("220 mail.voorbeeld ESMTP\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void eenFoutstatusLaatDeEersteLezingStaan() {
        server.gedraag(Proefeindpunt.antwoord(500, chat(GOED)));
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen.get(0)).contains("500");
    }

    @Test
    void eenTeGrootAntwoordWordtAfgebroken() {
        server.gedraag(Proefeindpunt.antwoord(200, chat(GOED + " ".repeat(300_000))));
        assertThat(duid().knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void wieNietAntwoordtHoudtNietsTegen() {
        server.gedraag(uit -> server.wachtOpEinde());
        Duiding duiding = duider(Duration.ofMillis(200)).duid(Fragment.los(TEKST));
        assertThat(duiding.knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void wieHalverwegeStiltValtHoudtNietsTegen() {
        server.gedraag(uit -> {
            uit.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
            uit.flush();
            server.wachtOpEinde();
        });
        Duiding duiding = duider(Duration.ofMillis(500)).duid(Fragment.los(TEKST));
        assertThat(duiding.knelpunt()).isEqualTo(0.1);
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void watDeEersteNietLeestGaatNietNaarBuiten() {
        Duiding duiding = duider(Duration.ofSeconds(30)).duid(Fragment.los(" "));
        assertThat(duiding.gelezen()).isFalse();
        assertThat(server.vragen()).isEmpty();
    }

    @Test
    void eenAdresOfModelDatNietKanWordtGeweigerdEnDeSleutelBlijftGeheim() {
        Duration wacht = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Eindpunt(URI.create("file:///etc/passwd"), "m", "", wacht, 1))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Eindpunt(URI.create("http://x"), " ", "", wacht, 1))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Eindpunt(URI.create("http://x"), "m", "", Duration.ZERO, 1))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Eindpunt(URI.create("http://jan:geheim@x/v1"), "m", "", wacht, 1))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> new Eindpunt(URI.create("http://x/v1?sleutel=geheim"), "m", "", wacht, 1))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> new Eindpunt(URI.create("http://x"), "m", "geheim\r\nX: y", wacht, 1))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("geheim");
        assertThat(new Eindpunt(URI.create("http://x"), "m", "geheim", wacht, 1).toString())
                .doesNotContain("geheim");
    }
}
