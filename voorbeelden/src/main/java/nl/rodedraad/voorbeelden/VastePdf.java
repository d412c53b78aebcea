// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes out of a PDF what differs by day or machine: dates, the chance in its identity, and compression. */
final class VastePdf {

    /** What the trailer keeps of the compressed table of the first writing, and of its chance identity. */
    private static final List<COSName> KOPSTUK = List.of(
            COSName.ID, COSName.TYPE, COSName.LENGTH, COSName.INDEX, COSName.W, COSName.FILTER, COSName.DECODE_PARMS);

    private VastePdf() {}

    static byte[] van(byte[] pdf, Bron bron, Gegevens gegevens) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pakUit(document.getDocument());
            document.setDocumentInformation(eigenschappen(bron, gegevens));
            KOPSTUK.forEach(document.getDocument().getTrailer()::removeItem);
            document.setDocumentId((long) bron.bestand().hashCode());
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            document.save(uit, CompressParameters.NO_COMPRESSION);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pakUit(COSDocument document) throws IOException {
        for (COSObjectKey sleutel : document.getXrefTable().keySet()) {
            COSBase inhoud = document.getObjectFromPool(sleutel).getObject();
            if (inhoud instanceof COSStream stroom) {
                pakUit(stroom);
            }
        }
    }

    private static void pakUit(COSStream stroom) throws IOException {
        byte[] bytes;
        try (var in = stroom.createInputStream()) {
            bytes = in.readAllBytes();
        }
        stroom.removeItem(COSName.FILTER);
        stroom.removeItem(COSName.DECODE_PARMS);
        try (OutputStream uit = stroom.createOutputStream()) {
            uit.write(bytes);
        }
    }

    private static PDDocumentInformation eigenschappen(Bron bron, Gegevens gegevens) {
        PDDocumentInformation eigenschappen = new PDDocumentInformation();
        if (!gegevens.titel().isEmpty()) {
            eigenschappen.setTitle(gegevens.titel());
        }
        if (!gegevens.auteur().isEmpty()) {
            eigenschappen.setAuthor(gegevens.auteur());
        }
        eigenschappen.setCreationDate(oktober(bron.jaar()));
        return eigenschappen;
    }

    /** A day in the autumn of the edition; the same zone on every machine. */
    private static Calendar oktober(int jaar) {
        return GregorianCalendar.from(ZonedDateTime.of(jaar, 10, 1, 9, 0, 0, 0, ZoneOffset.UTC));
    }
}
