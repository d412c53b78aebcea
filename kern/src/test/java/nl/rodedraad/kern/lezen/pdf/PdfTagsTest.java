// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class PdfTagsTest {

    @Test
    void deTagsGaanVoorDeOpmaak() throws NietLeesbaarException {
        byte[] pdf = tagged(1);

        assertThat(PdfOpmaakTest.outline(PdfReader.create().read(pdf).blokken()))
                .containsExactly(
                        "kop2: Knelpunten",
                        "alinea: De eerste regel van een alinea en de tweede regel.",
                        "lijst: een punt",
                        "tabel: a\tb\n1\t2");
        assertThat(PdfOpmaakTest.outline(PdfReader.ignoringTags().read(pdf).blokken()))
                .doesNotContain("kop2: Knelpunten");
    }

    @Test
    void tagsDieDeHelftVanDeTekstMissenTellenNiet() throws NietLeesbaarException {
        byte[] pdf = tagged(12);

        List<String> outline =
                PdfOpmaakTest.outline(PdfReader.create().read(pdf).blokken());

        assertThat(String.join("\n", outline)).contains("zonder tag 11");
    }

    /** A small tagged document, with some lines that stand outside the tags. */
    private static byte[] tagged(int untagged) {
        PdfMaker maker = new PdfMaker();
        PDStructureElement root = maker.element(maker.tree(), "Document");
        maker.tagged(maker.element(root, "H2"), 70, 90, "Knelpunten");
        PDStructureElement paragraph = maker.element(root, "P");
        maker.tagged(paragraph, 70, 110, "De eerste regel van een alinea")
                .tagged(paragraph, 70, 123, "en de tweede regel.");
        PDStructureElement item = maker.element(maker.element(root, "L"), "LI");
        maker.tagged(maker.element(item, "Lbl"), 70, 150, "1.")
                .tagged(maker.element(item, "LBody"), 90, 150, "een punt");
        PDStructureElement table = maker.element(root, "Table");
        row(maker, table, 180, "a", "b");
        row(maker, table, 200, "1", "2");
        for (int i = 1; i < untagged; i++) {
            maker.text(70, 250 + 30 * i, 10, PdfMaker.PLAIN, "Een hele regel tekst zonder tag " + i);
        }
        return maker.bytes();
    }

    private static void row(PdfMaker maker, PDStructureElement table, float y, String... cells) {
        PDStructureElement row = maker.element(table, "TR");
        for (int i = 0; i < cells.length; i++) {
            maker.tagged(maker.element(row, "TD"), 70 + 60 * i, y, cells[i]);
        }
    }
}
