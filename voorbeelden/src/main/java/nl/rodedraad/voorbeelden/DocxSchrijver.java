// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes the blocks of one Stand into a document. */
final class DocxSchrijver {

    private static final int RECHTERKANT = 9000;

    private final XWPFDocument document;
    private final Verhaal verhaal;
    private final Huis huis;
    private final boolean koppenVet;
    private final DocxStukken stukken;
    private final DocxLijsten lijsten;

    /**
     * Makes a writer.
     *
     * @param koppenVet true makes headings of bold paragraphs, as a writer without styles does
     */
    DocxSchrijver(XWPFDocument document, Verhaal verhaal, Huis huis, boolean koppenVet) {
        this.document = document;
        this.verhaal = verhaal;
        this.huis = huis;
        this.koppenVet = koppenVet;
        stukken = new DocxStukken(document, verhaal.noten());
        lijsten = new DocxLijsten(document);
    }

    void schrijf() {
        String stijl = "Title";
        for (Blok blok : verhaal.omslag()) {
            omslag(blok, stijl);
            stijl = "Subtitle";
        }
        if (verhaal.omslag().size() > 1) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
        verhaal.blokken().forEach(this::blok);
    }

    private void omslag(Blok blok, String stijl) {
        if (blok instanceof Blok.Kop kop) {
            alinea(koppenVet ? "Standaard" : stijl, kop.stukken(), koppenVet);
        } else if (blok instanceof Blok.Alinea alinea) {
            alinea(koppenVet ? "Standaard" : stijl, alinea.stukken(), false);
        } else {
            blok(blok);
        }
    }

    private void blok(Blok blok) {
        if (blok instanceof Blok.Kop kop) {
            alinea(koppenVet ? "Standaard" : "Kop" + Math.max(1, kop.niveau() - 1), kop.stukken(), koppenVet);
        } else if (blok instanceof Blok.Alinea alinea) {
            alinea("Standaard", alinea.stukken(), false);
        } else if (blok instanceof Blok.Lijst lijst) {
            lijst(lijst, 0);
        } else if (blok instanceof Blok.Kader kader) {
            kader(kader);
        } else if (blok instanceof Blok.Tabel tabel) {
            tabel(tabel);
        } else if (blok instanceof Blok.Inhoudsopgave inhoud) {
            inhoud(inhoud);
        } else if (blok instanceof Blok.Regels regels) {
            regels.tekst().lines().forEach(this::regel);
        } else {
            document.createParagraph();
        }
    }

    private void regel(String tekst) {
        XWPFRun reeks = document.createParagraph().createRun();
        reeks.setFontFamily("Courier New");
        reeks.setText(tekst);
    }

    private void alinea(String stijl, List<Stuk> tekst, boolean vet) {
        XWPFParagraph alinea = document.createParagraph();
        alinea.setStyle(stijl);
        stukken.schrijf(alinea, tekst, vet);
    }

    private void lijst(Blok.Lijst lijst, int niveau) {
        BigInteger nummering = lijsten.nieuw(lijst.genummerd());
        for (List<Blok> punt : lijst.punten()) {
            for (Blok blok : punt) {
                punt(blok, nummering, niveau);
            }
        }
    }

    private void punt(Blok blok, BigInteger nummering, int niveau) {
        if (blok instanceof Blok.Alinea alinea) {
            XWPFParagraph punt = document.createParagraph();
            punt.setNumID(nummering);
            punt.setNumILvl(BigInteger.valueOf(niveau));
            stukken.schrijf(punt, alinea.stukken(), false);
        } else if (blok instanceof Blok.Lijst binnen) {
            lijst(binnen, niveau + 1);
        } else {
            blok(blok);
        }
    }

    private void kader(Blok.Kader kader) {
        XWPFTable tabel = document.createTable(1, 1);
        tabel.setWidth("100%");
        XWPFTableCell cel = tabel.getRow(0).getCell(0);
        cel.setColor(huis.tintcijfers());
        boolean eerste = true;
        for (Blok blok : kader.blokken()) {
            if (blok instanceof Blok.Alinea alinea) {
                stukken.schrijf(eerste ? cel.getParagraphs().get(0) : cel.addParagraph(), alinea.stukken(), false);
                eerste = false;
            } else {
                throw new IllegalArgumentException("Zet in een kader van een Word-bestand alleen alinea's.");
            }
        }
        document.createParagraph();
    }

    private void tabel(Blok.Tabel tabel) {
        List<List<List<Stuk>>> rijen = tabel.rijen();
        XWPFTable uit = document.createTable(rijen.size(), rijen.get(0).size());
        uit.setWidth("100%");
        for (int r = 0; r < rijen.size(); r++) {
            for (int k = 0; k < rijen.get(r).size(); k++) {
                XWPFTableCell cel = uit.getRow(r).getCell(k);
                stukken.schrijf(cel.getParagraphs().get(0), rijen.get(r).get(k), r == 0);
            }
        }
        uit.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private void inhoud(Blok.Inhoudsopgave inhoud) {
        Bladschatting bladen = new Bladschatting(verhaal.blokken());
        alinea("Standaard", List.of(new Stuk("Inhoud", true, false, 0)), true);
        for (Blok.Kop kop : inhoud.koppen()) {
            XWPFParagraph regel = document.createParagraph();
            regel.setStyle(kop.niveau() <= 2 ? "Inhopg1" : "Inhopg2");
            CTTabStop tab = regel.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(RECHTERKANT));
            stukken.schrijf(regel, kop.stukken(), false);
            regel.createRun().addTab();
            regel.createRun().setText(Integer.toString(bladen.blad(kop)));
        }
    }
}
