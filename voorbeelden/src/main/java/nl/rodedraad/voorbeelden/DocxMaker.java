// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes a Stand as a word processor file of Office Open XML. */
final class DocxMaker implements Maker {

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStijlen.voegToe(document, huis);
            kopEnVoet(document, bron);
            new DocxSchrijver(document, verhaal, huis, bron.heeft("geen koppenstructuur")).schrijf();
            eigenschappen(document.getProperties().getCoreProperties(), bron, gegevens);
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            document.write(uit);
            return VasteZip.herpak(uit.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kopEnVoet(XWPFDocument document, Bron bron) {
        XWPFParagraph kop = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        kop.createRun().setText(bron.organisatie() + ", Stand van de Uitvoering " + bron.jaar());
        XWPFParagraph voet = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        voet.setAlignment(ParagraphAlignment.CENTER);
        voet.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void eigenschappen(CoreProperties kern, Bron bron, Gegevens gegevens) {
        String dag = bron.jaar() + "-10-01T09:00:00Z";
        kern.setCreated(Optional.of(Date.from(Instant.parse(dag))));
        kern.setModified(Optional.of(Date.from(Instant.parse(dag))));
        kern.setTitle(gegevens.titel());
        kern.setCreator(gegevens.auteur());
    }
}
