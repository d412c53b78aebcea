// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import org.junit.jupiter.api.Test;

class VormenTest {

    private static final DocumentReader READER = StandaardDocumentReader.create();

    @Test
    void wordGeeftKoppenAlineasVoetnotenEnTabellen() {
        Document document = one("stand.docx", Bestanden.word());

        assertThat(document.soort()).isEqualTo(Bestandssoort.DOCX);
        assertThat(outline(document))
                .containsExactly(
                        "kop1: Knelpunten",
                        "alinea: De uitvoering kost te veel tijd en te veel geld.",
                        "voetnoot: Zie het jaarverslag.",
                        "tabel: Jaar\tZaken\n2024\t1200");
        assertThat(document.passages().get(1).koppad()).containsExactly("Knelpunten");
    }

    @Test
    void odtGeeftKoppenAlineasVoetnotenLijstenEnTabellen() {
        byte[] odt = Bestanden.odt(
                "",
                "<text:h text:outline-level=\"2\">Lichtpunten</text:h>"
                        + "<text:p>Het gaat<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>Soms.</text:p></text:note-body></text:note> goed.</text:p>"
                        + "<text:list><text:list-item><text:p>punt</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>");

        Document document = one("stand.odt", odt);

        assertThat(document.soort()).isEqualTo(Bestandssoort.ODT);
        assertThat(outline(document))
                .containsExactly(
                        "kop2: Lichtpunten",
                        "alinea: Het gaat goed.",
                        "voetnoot: 1 Soms.",
                        "lijst: punt",
                        "tabel: a\tb");
    }

    @Test
    void inEenWordbestandZonderStijlenZijnVetteRegelsKoppen() {
        String run =
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>Een gewone alinea.</w:t></w:r></w:p>";
        String body = run.replace("%s", "Stand 2024") + run.replace("%s", "2.1 Personeel");
        byte[] word = Bestanden.docx("<?xml version=\"1.0\"?><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>");

        assertThat(outline(one("kaal.docx", word)))
                .containsExactly(
                        "kop1: Stand 2024",
                        "alinea: Een gewone alinea.",
                        "kop3: 2.1 Personeel",
                        "alinea: Een gewone alinea.");
    }

    @Test
    void vanEenWebpaginaBlijftDeInhoudZonderMenuKopVoetEnCookiemelding() {
        Document document = one(
                "pagina.html",
                Bestanden.utf8(
                        "<!doctype html><html><head><title>Stand</title><script>var x='geheim';</script></head><body>"
                                + "<header><a href=/>Naar huis</a></header><nav><ul><li>Menu</li></ul></nav>"
                                + "<div class='cookie-banner'>Wij gebruiken cookies</div>"
                                + "<main><h1>Stand 2024</h1><p>De wet is <b>te</b> ingewikkeld.</p><ul><li>een<li>twee</ul>"
                                + "<table><tr><th>a<th>b<tr><td>1<td></table><p style='display:none'>verborgen</p></main>"
                                + "<footer>Privacy</footer></body></html>"));

        assertThat(outline(document))
                .containsExactly(
                        "kop1: Stand 2024",
                        "alinea: De wet is te ingewikkeld.",
                        "lijst: een",
                        "lijst: twee",
                        "tabel: a\tb\n1\t");
        assertThat(document.titel()).isEqualTo("Stand");
    }

    @Test
    void markdownGeeftKoppenLijstenTabellenVoetnotenEnVoorwerk() {
        Document document = one("stand.md", Bestanden.utf8("""
                        ---
                        titel: Onze Stand
                        auteur: Dienst X
                        ---
                        # Knelpunt

                        Tekst[^1] hier.

                        - a
                        - b

                        | x | y |
                        |---|---|
                        | 1 | 2 |

                        [^1]: De noot.
                        """));

        assertThat(document.soort()).isEqualTo(Bestandssoort.MARKDOWN);
        assertThat(outline(document))
                .containsExactly(
                        "kop1: Knelpunt",
                        "alinea: Tekst hier.",
                        "lijst: a",
                        "lijst: b",
                        "tabel: x\ty\n1\t2",
                        "voetnoot: De noot.");
        assertThat(document.metadata()).containsEntry("auteur", "Dienst X").containsEntry("titel", "Onze Stand");
    }

    @Test
    void tekstGeeftKoppenEnAlineasOverRegelsHeen() {
        Document document = one(
                "stand.txt",
                Bestanden.utf8(
                        "1.2 Gegevens delen\n\nDe uitwis-\nseling van gegevens\nstokt.\n\n- punt een\n- punt twee\n"));

        assertThat(outline(document))
                .containsExactly(
                        "kop2: 1.2 Gegevens delen",
                        "alinea: De uitwisseling van gegevens stokt.",
                        "lijst: punt een",
                        "lijst: punt twee");
    }

    @Test
    void oudeWindowsTekstHoudtZijnAccenten() {
        Document document =
                one("oud.txt", "Eén café voor de burgers\n".getBytes(java.nio.charset.Charset.forName("windows-1252")));

        assertThat(document.tekst()).isEqualTo("Eén café voor de burgers");
        assertThat(one("utf16.txt", "\uFEFFEén café".getBytes(StandardCharsets.UTF_16LE))
                        .tekst())
                .isEqualTo("Eén café");
    }

    @Test
    void zipGeeftElkBestandOpVolgordeVanNaam() {
        byte[] inner = Bestanden.zip("c.txt", "Tekst van c.");
        byte[] zip =
                Bestanden.zip("map/b.txt", "Tekst van b.", "a.md", "# Kop a", "diep.zip", inner, "leeg/.DS_Store", "x");

        List<Document> documents = READER.read("archief.zip", zip);

        assertThat(documents)
                .extracting(Document::bestand)
                .containsExactly("archief.zip!a.md", "archief.zip!diep.zip!c.txt", "archief.zip!map/b.txt");
        assertThat(documents).allMatch(Document::gelezen);
    }

    @Test
    void deNaamMaaktNietUitVoorDeVorm() {
        assertThat(one("stand.pdf", Bestanden.word()).soort()).isEqualTo(Bestandssoort.DOCX);
        assertThat(one("stand.docx", Bestanden.utf8("<html><body><p>Tekst</p></body></html>"))
                        .soort())
                .isEqualTo(Bestandssoort.HTML);
    }

    @Test
    void eenAndereTaalWordtGelezenEnGenoemd() {
        assertThat(one("en.txt", Bestanden.utf8("The law is too complex for the people who have to work with it."))
                        .taal())
                .isEqualTo("en");
        assertThat(one(
                                "fy.txt",
                                Bestanden.utf8(
                                        "De wet is te yngewikkeld foar de minsken dy't dermei oan it wurk moatte."))
                        .taal())
                .isEqualTo("fy");
        assertThat(one("nl.txt", Bestanden.utf8("De wet is te ingewikkeld voor de mensen die ermee moeten werken."))
                        .taal())
                .isEqualTo("nl");
        assertThat(one("x.txt", Bestanden.utf8("Lorem ipsum dolor sit amet")).taal())
                .isEqualTo("onbekend");
    }

    private static Document one(String name, byte[] bytes) {
        List<Document> documents = READER.read(name, bytes);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).reden()).isEmpty();
        return documents.get(0);
    }

    private static List<String> outline(Document document) {
        return document.passages().stream().map(VormenTest::line).toList();
    }

    private static String line(Passage passage) {
        String level = passage.soort() == PassageSoort.KOP ? String.valueOf(passage.niveau()) : "";
        return passage.soort().naam() + level + ": " + passage.tekst();
    }
}
