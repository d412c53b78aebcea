// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lays a Stand out as a PDF: with or without structure tags, in one or two columns. */
final class PdfMaker implements Maker {

    private final Afbreker afbreker;

    PdfMaker(Afbreker afbreker) {
        this.afbreker = afbreker;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] maak(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        PdfRendererBuilder opmaak = new PdfRendererBuilder();
        Letters.registreer(huis, opmaak);
        opmaak.usePdfUaAccessibility(bron.formaat() == Formaat.PDF_TAGGED);
        opmaak.withHtmlContent(bladzijden(bron, verhaal, huis, gegevens), null);
        return VastePdf.van(opgemaakt(opmaak), bron, gegevens);
    }

    private static byte[] opgemaakt(PdfRendererBuilder opmaak) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        opmaak.toStream(uit);
        try (PdfBoxRenderer renderer = opmaak.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private String bladzijden(Bron bron, Verhaal verhaal, Huis huis, Gegevens gegevens) {
        boolean kolommen = bron.formaat() == Formaat.PDF_2KOL;
        UnaryOperator<String> afbreking = kolommen ? afbreker::metZachteStreepjes : UnaryOperator.identity();
        Xhtml xhtml = new Xhtml(verhaal.noten(), !kolommen, afbreking);
        Map<String, String> waarden = new HashMap<>(huis.waarden());
        waarden.put("titel", Xhtml.veilig(gegevens.titel().isEmpty() ? verhaal.titel() : gegevens.titel()));
        waarden.put("organisatie", Xhtml.veilig(bron.organisatie()));
        waarden.put("jaar", Integer.toString(bron.jaar()));
        waarden.put("stijl", stijl(bron, huis, waarden));
        waarden.put("omslag", new Xhtml(verhaal.noten(), false, UnaryOperator.identity()).blokken(verhaal.omslag()));
        waarden.put("inhoud", xhtml.blokken(verhaal.blokken()) + (kolommen ? xhtml.eindnoten() : ""));
        return Hulpbron.tekst("pdf/blad.xhtml", waarden);
    }

    private static String stijl(Bron bron, Huis huis, Map<String, String> waarden) {
        StringBuilder stijl = new StringBuilder(Hulpbron.tekst("pdf/basis.css", waarden));
        stijl.append(Hulpbron.tekst("pdf/omslag-" + huis.omslag() + ".css", waarden));
        if (bron.formaat() == Formaat.PDF_2KOL) {
            stijl.append(Hulpbron.tekst("pdf/kolommen.css", waarden));
        }
        if (bron.heeft("foto-bijschriften")) {
            stijl.append(Hulpbron.tekst("pdf/foto.css", waarden));
        }
        return stijl.toString();
    }
}
