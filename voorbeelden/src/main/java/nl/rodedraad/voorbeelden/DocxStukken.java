// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes runs and footnotes into paragraphs. */
final class DocxStukken {

    private static final int NOOTMAAT = 9;

    private final XWPFDocument document;
    private final List<List<Stuk>> noten;

    DocxStukken(XWPFDocument document, List<List<Stuk>> noten) {
        this.document = document;
        this.noten = noten;
    }

    void schrijf(XWPFParagraph alinea, List<Stuk> stukken, boolean vet) {
        for (Stuk stuk : stukken) {
            if (stuk.isNoot()) {
                noot(alinea, noten.get(stuk.noot() - 1));
            } else {
                tekst(alinea, stuk, vet);
            }
        }
    }

    private static void tekst(XWPFParagraph alinea, Stuk stuk, boolean vet) {
        XWPFRun reeks = alinea.createRun();
        reeks.setText(stuk.tekst().replace('\n', ' '));
        if (vet || stuk.vet()) {
            reeks.setBold(true);
        }
        if (stuk.schuin()) {
            reeks.setItalic(true);
        }
    }

    private void noot(XWPFParagraph alinea, List<Stuk> noot) {
        XWPFFootnote voet = document.createFootnote();
        alinea.addFootnoteReference(voet);
        XWPFParagraph tekst = voet.createParagraph();
        XWPFRun reeks = tekst.createRun();
        reeks.setFontSize(NOOTMAAT);
        reeks.setText(" " + Stuk.plat(noot));
    }
}
