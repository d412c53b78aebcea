// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Gives a document the named styles that Word itself would have, in the colour and fonts of the house. */
final class DocxStijlen {

    private static final int[] KOPMATEN = {36, 28, 24, 22};

    private DocxStijlen() {}

    static void voegToe(XWPFDocument document, Huis huis) {
        XWPFStyles stijlen = document.createStyles();
        stijlen.setDefaultFonts(lettertype(huis));
        voegToe(stijlen, standaard());
        voegToe(stijlen, alinea("Title", "Title", huis, 48));
        voegToe(stijlen, alinea("Subtitle", "Subtitle", huis, 26));
        for (int niveau = 1; niveau <= KOPMATEN.length; niveau++) {
            CTStyle kop = alinea("Kop" + niveau, "heading " + niveau, huis, KOPMATEN[niveau - 1]);
            kop.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(niveau - 1L));
            voegToe(stijlen, kop);
        }
        voegToe(stijlen, inhoud("Inhopg1", "toc 1", 0));
        voegToe(stijlen, inhoud("Inhopg2", "toc 2", 300));
    }

    private static CTFonts lettertype(Huis huis) {
        CTFonts letter = CTFonts.Factory.newInstance();
        letter.setAscii(huis.kantoor());
        letter.setHAnsi(huis.kantoor());
        letter.setCs(huis.kantoor());
        return letter;
    }

    private static CTStyle standaard() {
        CTStyle stijl = stijl("Standaard", "Normal");
        stijl.setDefault(true);
        var afstand = stijl.addNewPPr().addNewSpacing();
        afstand.setAfter(BigInteger.valueOf(140));
        afstand.setLine(BigInteger.valueOf(276));
        afstand.setLineRule(STLineSpacingRule.AUTO);
        stijl.addNewRPr().addNewSz().setVal(BigInteger.valueOf(21));
        return stijl;
    }

    private static CTStyle alinea(String id, String naam, Huis huis, int halvePunten) {
        CTStyle stijl = stijl(id, naam);
        stijl.addNewBasedOn().setVal("Standaard");
        CTPPrGeneral alinea = stijl.addNewPPr();
        alinea.addNewKeepNext();
        alinea.addNewSpacing().setBefore(BigInteger.valueOf(halvePunten * 10L));
        CTRPr letters = stijl.addNewRPr();
        letters.addNewB();
        letters.addNewColor().setVal(huis.kleurcijfers());
        letters.addNewSz().setVal(BigInteger.valueOf(halvePunten));
        return stijl;
    }

    private static CTStyle inhoud(String id, String naam, int inspringing) {
        CTStyle stijl = stijl(id, naam);
        stijl.addNewBasedOn().setVal("Standaard");
        stijl.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(inspringing));
        return stijl;
    }

    private static CTStyle stijl(String id, String naam) {
        CTStyle stijl = CTStyle.Factory.newInstance();
        stijl.setType(STStyleType.PARAGRAPH);
        stijl.setStyleId(id);
        stijl.addNewName().setVal(naam);
        return stijl;
    }

    private static void voegToe(XWPFStyles stijlen, CTStyle stijl) {
        stijlen.addStyle(new XWPFStyle(stijl));
    }
}
