// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void zonderTekstherkenningZegtDeRedenWatTeInstalleren() throws IOException {
        byte[] scan = scan();
        PdfReader reader = new PdfReader(true, new ScanReader(Optional.empty()));

        assertThatThrownBy(() -> reader.read(scan))
                .isInstanceOf(NietLeesbaarException.class)
                .hasMessageContaining("scan")
                .hasMessageContaining("apt-get install tesseract-ocr tesseract-ocr-nld");
    }

    @Test
    void deTabelVanTesseractWordtWoordenOpHunPlaats() {
        List<String> table = List.of(
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                "4\t1\t1\t1\t1\t0\t100\t200\t300\t40\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t200\t140\t40\t96.5\tDe",
                "5\t1\t1\t1\t1\t2\t260\t200\t140\t40\t93.1\twet",
                "5\t1\t1\t1\t1\t3\t420\t200\t10\t40\t12.0\t~");

        List<Word> words = TesseractTable.words(table, 2);

        assertThat(words).extracting(Word::text).containsExactly("De", "wet");
        assertThat(words.get(1).x0()).isEqualTo(130);
        assertThat(words.get(1).size()).isEqualTo(16);
    }

    /** A page that is one grey picture. */
    private static byte[] scan() throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, 60, 80);
        graphics.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
