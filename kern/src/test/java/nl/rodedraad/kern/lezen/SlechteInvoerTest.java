// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.stand.Document;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class SlechteInvoerTest {

    private static final DocumentReader READER = StandaardDocumentReader.create();
    private static final String LOLS = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
            + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
            + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>";
    private static final String SECRET = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void leegBestandWordtGenoemd() {
        unread("leeg.pdf", new byte[0], "leeg");
    }

    @Test
    void willekeurigeBytesMetDeNaamVanEenPdfWordenGenoemd() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        unread("ruis.pdf", noise, "niet te herkennen");
    }

    @Test
    void eenAfgebrokenPdfGeeftGeenFoutMaarEenReden() throws IOException {
        byte[] pdf = pdf(new PDDocument());

        unread("half.pdf", Arrays.copyOf(pdf, pdf.length / 3), "half.pdf");
        unread("kop.pdf", Bestanden.utf8("%PDF-1.7\n"), "PDF");
    }

    @Test
    void eenAfgebrokenWordbestandGeeftEenReden() {
        byte[] word = Bestanden.word();

        unread("half.docx", Arrays.copyOf(word, word.length / 2), "onvolledig");
    }

    @Test
    void eenPdfMetWachtwoordWordtGenoemd() throws IOException {
        PDDocument document = new PDDocument();
        document.protect(new StandardProtectionPolicy("baas", "geheim", new AccessPermission()));

        unread("slot.pdf", pdf(document), "wachtwoord");
    }

    @Test
    void eenWordbestandMetWachtwoordWordtGenoemd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (java.io.OutputStream to = encryptor.getDataStream(files)) {
                to.write(Bestanden.word());
            }
            files.writeFilesystem(out);
        }

        unread("slot.docx", out.toByteArray(), "wachtwoord");
    }

    @Test
    void tekensZonderBetekenisWordenNietGeduid() {
        StringBuilder garbage = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 4000; i++) {
            garbage.append(i % 7 == 6 ? ' ' : (char) ('!' + random.nextInt(40)));
        }

        unread("onzin.txt", Bestanden.utf8(garbage.toString()), "onleesbare");
    }

    @Test
    void meerDanHonderdMegabyteWordtNietGelezen() {
        unread("groot.pdf", new byte[StandaardDocumentReader.MAX_BYTES + 1], "100 MB");
    }

    @Test
    void eenZipbomWordtNietUitgepakt() {
        byte[] bomb = Bestanden.zip("nullen.txt", new byte[60_000_000]);

        unread("bom.zip", bomb, "uitpakken");
    }

    @Test
    void eenZipInEenZipInEenZipHoudtOp() {
        byte[] zip = Bestanden.zip("a.txt", "Tekst.");
        for (int i = 0; i < 20; i++) {
            zip = Bestanden.zip("a.zip", zip);
        }

        unread("diep.zip", zip, "archief in een archief");
    }

    @Test
    void eenNaamBuitenHetArchiefWordtOvergeslagenEnDeRestGelezen() {
        byte[] zip = Bestanden.zip("../../etc/passwd", "boos", "goed.txt", "De tekst is goed.");

        List<Document> documents = READER.read("pad.zip", zip);

        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).reden())
                .contains("pad.zip!../../etc/passwd")
                .contains("buiten het archief");
        assertThat(documents.get(1).tekst()).isEqualTo("De tekst is goed.");
    }

    @Test
    void entiteitenInWordEnOdtWordenNietUitgevouwenOfOpgehaald() {
        harmless("lach.odt", Bestanden.odt(LOLS, "<text:p>&h;</text:p>"));
        harmless(
                "lach.docx",
                Bestanden.docx("<?xml version=\"1.0\"?>" + LOLS + "<w:document " + WORD
                        + "><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:document>"));
        harmless("lek.odt", Bestanden.odt(SECRET, "<text:p>&f;</text:p>"));
        harmless(
                "lek.docx",
                Bestanden.docx("<?xml version=\"1.0\"?>" + SECRET + "<w:document " + WORD
                        + "><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>"));
        harmless("lek.html", Bestanden.utf8(SECRET + "<html><body><p>tekst &f; &h;</p></body></html>"));
    }

    @Test
    void xmlKrijgtEenEigenAanwijzing() {
        unread("stb.xml", Bestanden.utf8("<?xml version=\"1.0\"?>" + LOLS + "<x>&h;</x>"), "XML");
    }

    @Test
    void scriptKomtNooitInDeTekst() {
        Document document = one(
                "script.html",
                Bestanden.utf8(
                        "<html><body><p onclick='kwaad()'>De tekst.</p><script>alert('kwaad')</script>"
                                + "<svg><script>kwaad()</script></svg><p>&lt;script&gt;letterlijk&lt;/script&gt;</p></body></html>"));

        assertThat(document.tekst()).isEqualTo("De tekst.\n\n<script>letterlijk</script>");
    }

    @Test
    void eenRegelVanEenMiljoenTekensWordtGelezen() {
        String line = "De uitvoering van de wet is te ingewikkeld. ".repeat(23_000);

        Document document = one("lang.txt", Bestanden.utf8(line));

        assertThat(document.tekst()).hasSize(line.strip().length());
        assertThat(one("lang.md", Bestanden.utf8(line)).gelezen()).isTrue();
        assertThat(one("lang.html", Bestanden.utf8("<html><p>" + line)).gelezen())
                .isTrue();
    }

    @Test
    void eenMiljoenTekensZonderSpatieIsGeenTekst() {
        unread("lang.txt", Bestanden.utf8("a".repeat(1_000_000)), "onleesbare");
    }

    @Test
    void diepeNestingGeeftGeenFout() {
        for (String name : List.of("diep.html", "diep.md", "diep.odt", "diep.docx")) {
            List<Document> documents = READER.read(name, deep(name));
            assertThat(documents).hasSize(1);
            assertThat(documents.get(0).gelezen() || documents.get(0).reden().contains(name))
                    .isTrue();
        }
    }

    @Test
    void eenDiepGenestePdfGeeftGeenFout() {
        String deep = "%PDF-1.4\n1 0 obj " + "[".repeat(100_000) + "]".repeat(100_000) + " endobj\n"
                + "2 0 obj <</Type/Catalog/Pages 3 0 R>> endobj 3 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"
                + "trailer <</Root 2 0 R/X 1 0 R>>\n%%EOF";

        unread("diep.pdf", deep.getBytes(StandardCharsets.ISO_8859_1), "diep.pdf");
    }

    @Test
    void andereVormenKrijgenEenAanwijzing() {
        unread("a.rtf", Bestanden.utf8("{\\rtf1 tekst}"), "RTF");
        unread("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "afbeelding");
        unread("a.xlsx", Bestanden.zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"), "rekenblad");
        unread(
                "a.ods",
                Bestanden.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"),
                "rekenblad");
    }

    @Test
    void eenWordbestandZonderTekstWordtGenoemd() {
        unread(
                "niets.docx",
                Bestanden.docx("<?xml version=\"1.0\"?><w:document " + WORD + "><w:body/></w:document>"),
                "geen tekst");
    }

    @Test
    void elkWillekeurigGeschondenBestandGeeftEenDocument() throws IOException {
        Random random = new Random(11);
        for (byte[] whole :
                List.of(Bestanden.word(), Bestanden.odt("", "<text:p>Tekst</text:p>"), pdf(new PDDocument()))) {
            for (int i = 0; i < 60; i++) {
                byte[] broken = whole.clone();
                for (int j = 0; j < 1 + random.nextInt(20); j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(READER.read("stuk.bin", broken)).isNotEmpty();
            }
        }
    }

    private static byte[] deep(String name) {
        int depth = 20_000;
        return switch (name) {
            case "diep.html" -> Bestanden.utf8("<html>" + "<div>".repeat(depth) + "Tekst");
            case "diep.md" ->
                Bestanden.utf8(">".repeat(depth) + " Tekst\n\n" + "[".repeat(depth) + "\n\n" + "*a ".repeat(depth));
            case "diep.odt" ->
                Bestanden.odt(
                        "",
                        "<text:section>".repeat(depth) + "<text:p>Tekst</text:p>" + "</text:section>".repeat(depth));
            default ->
                Bestanden.docx("<?xml version=\"1.0\"?><w:document " + WORD + "><w:body>"
                        + "<w:tbl><w:tr><w:tc>".repeat(depth / 10) + "<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>"
                        + "</w:tc></w:tr></w:tbl>".repeat(depth / 10) + "</w:body></w:document>");
        };
    }

    private static byte[] pdf(PDDocument document) throws IOException {
        try (document) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Read or refused, but in little time and without what the entity stands for. */
    private static void harmless(String name, byte[] bytes) {
        List<Document> documents = READER.read(name, bytes);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).tekst().length()).isLessThan(200);
        assertThat(documents.get(0).tekst()).doesNotContain("haha");
        assertThat(documents.get(0).tekst()).doesNotContain(hostname());
    }

    private static String hostname() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"))
                    .strip();
        } catch (IOException e) {
            return "geen hostnaam op dit systeem";
        }
    }

    private static Document one(String name, byte[] bytes) {
        List<Document> documents = READER.read(name, bytes);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).reden()).isEmpty();
        return documents.get(0);
    }

    private static void unread(String name, byte[] bytes, String reason) {
        List<Document> documents = READER.read(name, bytes);
        assertThat(documents).hasSize(1);
        Document document = documents.get(0);
        assertThat(document.gelezen()).isFalse();
        assertThat(document.reden())
                .startsWith("'" + name)
                .contains(reason)
                .endsWith(".")
                .doesNotContain("\n");
        assertThat(document.passages()).isEmpty();
    }
}
