// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.EnumMap;
import java.util.Map;

/** The maker of every format, and the houses they work for. */
final class Makers {

    private final Map<Formaat, Maker> makers = new EnumMap<>(Formaat.class);
    private final Map<String, Huis> huizen = Huis.alle();

    Makers() {
        Afbreker afbreker = new Afbreker();
        PdfMaker pdf = new PdfMaker(afbreker);
        makers.put(Formaat.MD, new MarkdownMaker());
        makers.put(Formaat.TXT, new TekstMaker(afbreker));
        makers.put(Formaat.HTML, new HtmlMaker());
        makers.put(Formaat.DOCX, new DocxMaker());
        makers.put(Formaat.ODT, new OdtMaker());
        makers.put(Formaat.PDF_TAGGED, pdf);
        makers.put(Formaat.PDF_UNTAGGED, pdf);
        makers.put(Formaat.PDF_2KOL, pdf);
    }

    /**
     * Makes the file of one Stand.
     *
     * @throws IllegalArgumentException if its house has no line in {@code huizen.csv}
     */
    byte[] maak(Bron bron, Verhaal verhaal, Gegevens gegevens) {
        Huis huis = huizen.get(bron.huis());
        Maker maker = makers.get(bron.formaat());
        if (huis == null || maker == null) {
            throw new IllegalArgumentException("Geef huis " + bron.huis() + " een regel in huizen.csv.");
        }
        return maker.maak(bron, verhaal, huis, gegevens);
    }
}
