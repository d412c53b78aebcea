// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TweedeLezerTest {

    private static final String INVOER = "{\"id\":\"een\",\"tekst\":\"De systemen vallen elke week uit.\"}\n";
    private static final String ANTWOORD =
            "{\"choices\":[{\"message\":{\"content\":\"{\\\"beweringen\\\":[{\\\"citaat\\\":"
                    + "\\\"De systemen vallen elke week uit.\\\",\\\"functie\\\":\\\"knelpunt\\\",\\\"themas\\\":[\\\"ict\\\"]}]}\"}}]}";

    private static final String EINDE_VAN_VRAAG = "\"json_object\"}}";

    private final AtomicInteger vragen = new AtomicInteger();
    private final ServerSocket server;

    TweedeLezerTest() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    }

    @BeforeEach
    void start() {
        new Thread(this::antwoord).start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Answers every request the same; what is asked is proved in the module that asks. */
    private void antwoord() {
        byte[] inhoud = ANTWOORD.getBytes(StandardCharsets.UTF_8);
        while (true) {
            try (Socket lijn = server.accept()) {
                vragen.incrementAndGet();
                leesVraag(lijn.getInputStream());
                lijn.getOutputStream()
                        .write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + inhoud.length + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                lijn.getOutputStream().write(inhoud);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void leesVraag(InputStream in) throws IOException {
        StringBuilder vraag = new StringBuilder();
        int teken = 0;
        while (teken >= 0 && vraag.indexOf(EINDE_VAN_VRAAG) < 0) {
            teken = in.read();
            vraag.append((char) teken);
        }
    }

    @Test
    void wieErNietOmVraagtStuurtNietsNaarBuiten() {
        Proefrun run = Proefrun.metInvoer(INVOER, "duid", "--jsonl");
        assertThat(run.code()).isZero();
        assertThat(vragen).hasValue(0);
    }

    @Test
    void wieErOmVraagtKrijgtHetVoorstelMetHetCitaat() {
        String adres = "http://127.0.0.1:" + server.getLocalPort() + "/v1";
        Proefrun run =
                Proefrun.metInvoer(INVOER, "duid", "--jsonl", "--tweede-lezer", adres, "--tweede-model", "proef");
        assertThat(run.code()).isZero();
        assertThat(vragen).hasValue(1);
        assertThat(String.join("\n", run.regels())).contains("tweede lezer proef: «De systemen vallen elke week uit.»");
    }

    @Test
    void wieGeenAntwoordKrijgtHeeftDeEersteLezing() throws IOException {
        server.close();
        String adres = "http://127.0.0.1:" + server.getLocalPort() + "/v1";
        Proefrun run =
                Proefrun.metInvoer(INVOER, "duid", "--jsonl", "--tweede-lezer", adres, "--tweede-model", "proef");
        assertThat(run.code()).isZero();
        assertThat(run.regels()).hasSize(1);
        assertThat(run.fout()).contains("overgeslagen").doesNotContain("systemen");
    }

    @Test
    void eenAdresZonderModelOfEenVerkeerdAdresWordtUitgelegd() {
        assertThat(Proefrun.metInvoer(INVOER, "duid", "--jsonl", "--tweede-lezer", "http://localhost")
                        .code())
                .isEqualTo(2);
        assertThat(Proefrun.metInvoer(INVOER, "duid", "--jsonl", "--tweede-lezer", "geen adres", "--tweede-model", "m")
                        .code())
                .isEqualTo(2);
        Proefrun metWachtwoord = Proefrun.metInvoer(
                INVOER, "duid", "--jsonl", "--tweede-lezer", "http://jan:geheim@x", "--tweede-model", "m");
        assertThat(metWachtwoord.code()).isEqualTo(2);
        assertThat(metWachtwoord.fout()).doesNotContain("geheim");
        assertThat(Proefrun.metInvoer(INVOER, "duid", "--jsonl", "--tweede-lezer", "file:///x", "--tweede-model", "m")
                        .code())
                .isEqualTo(2);
    }
}
