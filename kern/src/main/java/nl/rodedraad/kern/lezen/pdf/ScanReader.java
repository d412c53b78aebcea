// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Gives the pages that are pictures of text their words, by text recognition. */
final class ScanReader {

    static final String INSTALL = "sudo apt-get install tesseract-ocr tesseract-ocr-nld";
    private static final int FEW_CHARACTERS = 20;
    private static final int DPI = 300;
    private static final int LONGEST_SIDE = 5000;

    private final Optional<Tesseract> tesseract;

    ScanReader(Optional<Tesseract> tesseract) {
        this.tesseract = tesseract;
    }

    /** @throws NietLeesbaarException when most of the document is scanned and there is no text recognition */
    List<PdfPage> complete(PDDocument document, List<PdfPage> pages) throws IOException, NietLeesbaarException {
        List<PdfPage> scanned = pages.stream()
                .filter(page -> page.characters() < FEW_CHARACTERS && hasImage(document.getPage(page.number() - 1)))
                .toList();
        boolean most = scanned.size() * 2 > pages.size();
        if (scanned.isEmpty() || (tesseract.isEmpty() && !most)) {
            return pages;
        }
        if (tesseract.isEmpty()) {
            throw new NietLeesbaarException("is een scan zonder tekst; installeer Tesseract (" + INSTALL
                    + ") en lees het bestand opnieuw, of vraag een exemplaar met tekst.");
        }
        List<PdfPage> read = new ArrayList<>(pages);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        for (PdfPage page : scanned) {
            read.set(page.number() - 1, recognise(renderer, page, tesseract.get()));
        }
        return read;
    }

    private static PdfPage recognise(PDFRenderer renderer, PdfPage page, Tesseract program)
            throws IOException, NietLeesbaarException {
        float longest = Math.max(page.width(), page.height());
        float scale = Math.min(DPI / 72f, LONGEST_SIDE / Math.max(1, longest));
        BufferedImage image = renderer.renderImage(page.number() - 1, scale, ImageType.GRAY);
        return page.with(program.words(image, scale));
    }

    private static boolean hasImage(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) || isForm(resources, name)) {
                return true;
            }
        }
        return false;
    }

    /** Scanners and printers often wrap the picture of the page in a form. */
    private static boolean isForm(PDResources resources, COSName name) {
        try {
            return resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
        } catch (IOException e) {
            return false;
        }
    }
}
