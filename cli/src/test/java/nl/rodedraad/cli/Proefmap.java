// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of Standen made in a test, and the contents of any folder. */
record Proefmap(Path pad) {

    static final Path WORTEL = Path.of(System.getProperty("rodedraad.wortel", ".."));
    static final Path VOORBEELDEN = WORTEL.resolve("voorbeelden").resolve("standen");

    private static final String STAND = """
            # NAAM, Stand van de Uitvoering JAAR

            ## Gegevens komen te laat

            Wij krijgen de gegevens van andere organisaties te laat, waardoor burgers onnodig lang op hun geld wachten. \
            De wet staat niet toe dat wij deze gegevens delen. Dit knelpunt melden wij al jaren.

            ## Te weinig mensen

            Het lukt ons niet om genoeg mensen te vinden. De werkdruk is te hoog en de achterstanden lopen op.

            ## Wat goed gaat

            De klanttevredenheid steeg opnieuw. Wij vragen de minister om meer tijd voor de uitvoering.
            """;

    /** A folder with two organisations over two years. */
    static Proefmap gewoon(Path pad) {
        Proefmap map = new Proefmap(pad);
        map.tekst("a 2023.md", stand("UWV", 2023));
        map.tekst("a 2024.md", stand("UWV", 2024));
        map.tekst("b.html", html("SVB", 2024));
        return map;
    }

    static String stand(String organisatie, int jaar) {
        return STAND.replace("NAAM", organisatie).replace("JAAR", Integer.toString(jaar));
    }

    static String html(String organisatie, int jaar) {
        return "<html><body><main><h1>" + organisatie + ", Stand van de Uitvoering " + jaar + "</h1><h2>Wetten</h2>"
                + "<p>De wet is zo ingewikkeld dat wij haar niet kunnen uitleggen. Burgers begrijpen onze brieven niet en"
                + " krijgen daardoor niet waar zij recht op hebben. Wij krijgen gegevens van andere organisaties te laat.</p>"
                + "</main></body></html>";
    }

    Path tekst(String naam, String tekst) {
        return bytes(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String naam, byte[] inhoud) {
        try {
            Path bestand = pad.resolve(naam);
            Files.createDirectories(pad.resolve(naam + "x").getParent());
            return Files.write(bestand, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void voorbeeld(String naam) {
        try {
            bytes(naam, Files.readAllBytes(VOORBEELDEN.resolve(naam)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String lees(String naam) {
        try {
            return Files.readString(pad.resolve(naam), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file by its relative path, as letters that keep each byte. */
    Map<String, String> inhoud() {
        Map<String, String> inhoud = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(pad)) {
            for (Path bestand : paden.filter(Files::isRegularFile).toList()) {
                String naam = pad.relativize(bestand).toString().replace('\\', '/');
                inhoud.put(naam, new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhoud;
    }
}
