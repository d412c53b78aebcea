// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the folder, one line says what is wrong with it and the other files are read. */
class DraadInvoerTest {

    static final String ENGELS =
            "The state of the service in 2024. We are not able to get the data that we need in time, and"
                    + " this is why people have to wait for their money. It is hard for us to find the right people for the work.";

    @TempDir
    private Path tijdelijk = Path.of("");

    private Proefmap map = new Proefmap(Path.of(""));
    private Path uit = Path.of("");

    @BeforeEach
    void maakMap() {
        map = Proefmap.gewoon(tijdelijk.resolve("standen"));
        uit = tijdelijk.resolve("uit");
    }

    private Proefrun draad() {
        return Proefrun.van("draad", map.pad(), "--uit", uit);
    }

    /** One line on standard error and one in the report name the file; the Standen beside it are in the report. */
    private void isGenoemd(String bestand, String raad) {
        Proefrun run = draad();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.meldingenOver("'" + bestand + "'"))
                .hasSize(1)
                .first()
                .asString()
                .contains(raad);
        Proefmap verslag = new Proefmap(uit);
        assertThat(verslag.lees("draad.json")).contains(raad, "b.html");
        assertThat(verslag.lees("index.html")).contains(raad);
        assertThat(Proefrun.van("controleer", uit).code()).isZero();
    }

    private static byte[] zip(String... namenEnTeksten) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namenEnTeksten.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namenEnTeksten[i]));
                zip.write(namenEnTeksten[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void leegBestand() {
        map.tekst("leeg.pdf", "");
        isGenoemd("leeg.pdf", "is leeg");
    }

    @Test
    void afgekapteEnKapottePdf() throws IOException {
        byte[] heel = Files.readAllBytes(Proefmap.VOORBEELDEN.resolve("scan0047_DHW.pdf"));
        map.bytes("half.pdf", Arrays.copyOf(heel, 2000));
        isGenoemd("half.pdf", "opnieuw");
    }

    @Test
    void verkeerdeExtensieWordtGelezenOmWatHetIs() throws IOException {
        map.bytes("eigenlijk-pdf.txt", Files.readAllBytes(Proefmap.VOORBEELDEN.resolve("scan0047_DHW.pdf")));
        assertThat(draad().code()).isZero();
        assertThat(new Proefmap(uit).lees("draad.json")).contains("eigenlijk-pdf.txt");
    }

    @Test
    void afbeeldingMetDeNaamVanEenTekst() {
        map.bytes("plaatje.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        isGenoemd("plaatje.docx", "afbeelding");
    }

    @Test
    void andereTaal() {
        map.tekst("english.md", ENGELS);
        isGenoemd("english.md", "Engels");
    }

    @Test
    void tweeKeerHetzelfdeBestand() {
        map.tekst("kopie van a.md", Proefmap.stand("UWV", 2024));
        isGenoemd("kopie van a.md", "hetzelfde bestand als");
    }

    @Test
    void tweeStandenVanEenOrganisatieEnJaarTellenAllebeiEnWordenGenoemd() {
        map.tekst("c.md", Proefmap.stand("UWV", 2024) + "\nNog een alinea over de uitvoering.\n");
        Proefrun run = draad();
        assertThat(run.code()).isZero();
        assertThat(run.fout()).containsPattern("'(c|a 2024).md': Tweede Stand van UWV in 2024");
        assertThat(new Proefmap(uit).lees("verantwoording.html")).contains("Tweede Stand van UWV");
    }

    @Test
    void bestandenInEenZip() throws IOException {
        map.bytes("alles.zip", zip("map/svb.md", Proefmap.stand("SVB", 2023), "leeg.txt", "", "../op.md", "x"));
        Proefrun run = draad();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.meldingenOver("alles.zip!leeg.txt")).hasSize(1);
        assertThat(run.meldingenOver("alles.zip!../op.md")).hasSize(1);
        assertThat(new Proefmap(uit).lees("draad.json")).contains("alles.zip!map/svb.md");
        assertThat(tijdelijk.resolve("op.md")).doesNotExist();
        assertThat(Proefrun.van("controleer", uit).code()).isZero();
    }

    @Test
    void zipBom() throws IOException {
        map.bytes("bom.zip", zip("nullen.txt", "0".repeat(30_000_000)));
        isGenoemd("bom.zip", "pak het zelf uit");
    }

    @Test
    void regelVanEenMiljoenTekens() {
        map.tekst(
                "lang.txt",
                "Stand van de Uitvoering 2024 van het CAK. " + "Wij wachten lang op de wet. ".repeat(36_000));
        Proefrun run = draad();
        assertThat(run.code()).isZero();
        assertThat(new Proefmap(uit).lees("draad.json")).contains("lang.txt");
    }

    @Test
    void scriptInHtmlKomtNietInHetVerslag() {
        map.tekst(
                "x.html",
                Proefmap.html("<script>alert(1)</script>CAK", 2024)
                        .replace("</main>", "<script>alert(2)</script></main>"));
        assertThat(draad().code()).isZero();
        assertThat(new Proefmap(uit).inhoud()).allSatisfy((naam, inhoud) -> {
            if (naam.endsWith(".html")) {
                assertThat(inhoud.replaceFirst("<script src=\"(\\.\\./)*tabel\\.js\" [^>]*></script>", ""))
                        .as(naam)
                        .doesNotContain("<script")
                        .doesNotContain("alert(");
            }
        });
    }

    @Test
    void bestandVanMeerDanHonderdMegabyte() throws IOException {
        try (java.io.RandomAccessFile groot =
                new java.io.RandomAccessFile(map.pad().resolve("groot.pdf").toFile(), "rw")) {
            groot.setLength(100_000_001L);
        }
        isGenoemd("groot.pdf", "groter dan 100 MB");
    }

    @Test
    void mapZonderStandEindigtMetDrie() throws IOException {
        Path leeg = Files.createDirectories(tijdelijk.resolve("leeg"));
        Proefrun run = Proefrun.van("draad", leeg, "--uit", uit);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.meldingenOver(leeg.toString()))
                .hasSize(1)
                .first()
                .asString()
                .contains("PDF");
        new Proefmap(leeg).tekst("kapot.pdf", "%PDF-");
        assertThat(Proefrun.van("draad", leeg, "--uit", uit).code()).isEqualTo(3);
    }

    @Test
    void vreemdeNamenLeidenNaarBestaandeBladen() {
        String[] namen = {
            "met spatie # en % en 100%25.md",
            "'enkele' & \"dubbele\".md",
            "<script>alert(1)<!--.md",
            "é ö ﬁ 🧵!.md",
            "l".repeat(200) + ".md"
        };
        for (int i = 0; i < namen.length; i++) {
            map.tekst(namen[i], Proefmap.stand("CAK", 2015 + i));
        }
        assertThat(draad().code()).isZero();
        Links.bestaanAllemaal(uit);
        assertThat(Proefrun.van("controleer", uit).fout()).isEmpty();
        assertThat(Proefrun.van("controleer", uit).code()).isZero();
        map.tekst("standen.csv", new Proefmap(uit).lees("standen.csv").replace("\"CAK\"", "\"Een Ander\""));
        assertThat(draad().code()).isZero();
        assertThat(new Proefmap(uit).lees("draad.json")).contains("Een Ander").doesNotContain("\"CAK\"");
    }
}
