// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the definitions behind lists; every list counts from one again. */
final class DocxLijsten {

    private static final int NIVEAUS = 3;
    private static final int INSPRINGING = 400;

    private final XWPFDocument document;
    private int volgende;

    DocxLijsten(XWPFDocument document) {
        this.document = document;
    }

    /** The number under which paragraphs join a new list. */
    BigInteger nieuw(boolean genummerd) {
        CTAbstractNum vorm = CTAbstractNum.Factory.newInstance();
        vorm.setAbstractNumId(BigInteger.valueOf(volgende++));
        for (int niveau = 0; niveau < NIVEAUS; niveau++) {
            niveau(vorm.addNewLvl(), niveau, genummerd);
        }
        XWPFNumbering nummering = document.createNumbering();
        return nummering.addNum(nummering.addAbstractNum(new XWPFAbstractNum(vorm)));
    }

    private static void niveau(CTLvl vorm, int niveau, boolean genummerd) {
        vorm.setIlvl(BigInteger.valueOf(niveau));
        vorm.addNewStart().setVal(BigInteger.ONE);
        vorm.addNewNumFmt().setVal(genummerd ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        vorm.addNewLvlText().setVal(genummerd ? "%" + (niveau + 1) + "." : niveau == 0 ? "•" : "–");
        CTInd inspringing = vorm.addNewPPr().addNewInd();
        inspringing.setLeft(BigInteger.valueOf(INSPRINGING * (niveau + 1L)));
        inspringing.setHanging(BigInteger.valueOf(INSPRINGING));
    }
}
