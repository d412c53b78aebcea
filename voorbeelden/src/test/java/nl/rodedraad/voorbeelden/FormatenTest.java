// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatenTest {

    @ParameterizedTest
    @EnumSource
    void tweeKeerMakenGeeftDezelfdeBytes(Formaat formaat) {
        assertThat(Arrays.equals(Proefstand.maak(formaat, ""), Proefstand.maak(formaat, "")))
                .isTrue();
    }

    @Test
    void platteTekstHeeftGeenMarkdowntekens() {
        String tekst = new String(Proefstand.maak(Formaat.TXT, "platte tekst"), StandardCharsets.UTF_8);
        assertThat(tekst).doesNotContain("##", "*", "|", "[^", ">").contains("dat wachten", "café", "[1] Zie artikel");
    }

    @Test
    void hardAfgebrokenTekstPastInDeBreedteEnBreektWoorden() {
        String tekst =
                new String(Proefstand.maak(Formaat.TXT, "regels hard afgebroken"), Charset.forName("windows-1252"));
        assertThat(tekst.lines()).allSatisfy(regel -> assertThat(regel.length()).isLessThanOrEqualTo(78));
        assertThat(tekst).containsPattern("\\p{L}-\r\n\\p{L}").contains("café");
    }

    @Test
    void webpaginaHeeftRuisAlsDeLijstDatZegt() {
        assertThat(new String(Proefstand.maak(Formaat.HTML, "webruis"), StandardCharsets.UTF_8))
                .contains("cookies", "Kruimelpad", "<h2 id=\"kop3\">Over de gegevens</h2>");
        assertThat(new String(Proefstand.maak(Formaat.HTML, "kort"), StandardCharsets.UTF_8))
                .doesNotContain("cookies");
    }

    @Test
    void wordbestandHeeftKopstijlenVoetnotenEnEenTabel() throws IOException {
        try (XWPFDocument document = word("tabel")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Kop1", "Kop2");
            assertThat(document.getFootnotes())
                    .anySatisfy(noot ->
                            assertThat(noot.getParagraphs().get(0).getText()).contains("Zie artikel 3:4 Awb."));
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Andere titel");
        }
    }

    @Test
    void wordbestandZonderKoppenstructuurHeeftVetteAlineas() throws IOException {
        try (XWPFDocument document = word("geen koppenstructuur")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .doesNotContain("Title", "Kop1");
            assertThat(document.getParagraphs()).anySatisfy(alinea -> {
                assertThat(alinea.getText()).isEqualTo("Over de gegevens");
                assertThat(alinea.getRuns().get(0).isBold()).isTrue();
            });
        }
    }

    @Test
    void alleenEenGecodeerdePdfHeeftEenStructuurboom() throws IOException {
        assertThat(heeftStructuur(Formaat.PDF_TAGGED)).isTrue();
        assertThat(heeftStructuur(Formaat.PDF_UNTAGGED)).isFalse();
        assertThat(heeftStructuur(Formaat.PDF_2KOL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF_TAGGED", "PDF_UNTAGGED", "PDF_2KOL"})
    void pdfVerliestGeenTekst(Formaat formaat) throws IOException {
        try (PDDocument document = Loader.loadPDF(Proefstand.maak(formaat, "inhoudsopgave"))) {
            String tekst = new PDFTextStripper().getText(document).replaceAll("-?\\s+", "");
            assertThat(tekst)
                    .contains(
                            "gegevensuitwisseling", "Zieartikel3:4Awb.", "Eénloket", "tienweken", "Overdegegevens...");
        }
    }

    @Test
    void ministerieHeeftDeNaamVanZijnJaar() {
        assertThat(Proefstand.bron(Formaat.MD, "").uitgeverInJaar()).isEqualTo("LNV");
    }

    @Test
    void watGeenPlaatsHeeftInEenStandWordtGeweigerd() {
        Bron bron = Proefstand.bron(Formaat.MD, "");
        assertThatThrownBy(() -> VerhaalLezer.lees(bron, "---\ntitel: x\n---\n\n<div>code</div>\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HtmlBlock");
        assertThatThrownBy(() -> VerhaalLezer.lees(bron, "# Zonder voorwerk\n"))
                .hasMessageContaining("lvk-2024.md begint niet met een blok");
    }

    private static XWPFDocument word(String bijzonderheden) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Proefstand.maak(Formaat.DOCX, bijzonderheden)));
    }

    private static boolean heeftStructuur(Formaat formaat) throws IOException {
        try (PDDocument document = Loader.loadPDF(Proefstand.maak(formaat, ""))) {
            return document.getDocumentCatalog().getStructureTreeRoot() != null;
        }
    }
}
