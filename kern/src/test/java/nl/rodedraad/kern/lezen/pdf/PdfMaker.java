// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files for tests, line by line, at places counted from the upper left of an A4 page. */
final class PdfMaker {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private PDPage page = new PDPage();
    private PDPageContentStream content;
    private int mark;

    PdfMaker() {
        content = start();
    }

    private PDPageContentStream start() {
        try {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            mark = 0;
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker nextPage() {
        return run(() -> {
            content.close();
            content = start();
        });
    }

    PdfMaker text(float x, float y, float size, PDFont font, String text) {
        return run(() -> show(x, y, size, font, text));
    }

    /** Plain text of 10 points, with 13 points from line to line. */
    PdfMaker lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 13 * i, 10, PLAIN, lines[i]);
        }
        return this;
    }

    PdfMaker rule(float x0, float y0, float x1, float y1) {
        return run(() -> {
            content.moveTo(x0, PDRectangle.A4.getHeight() - y0);
            content.lineTo(x1, PDRectangle.A4.getHeight() - y1);
            content.stroke();
        });
    }

    PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureTreeRoot tree() {
        return tree;
    }

    /** Text in marked content that belongs to the element. */
    PdfMaker tagged(PDStructureElement element, float x, float y, String text) {
        return run(() -> {
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, mark);
            content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
            show(x, y, 10, PLAIN, text);
            content.endMarkedContent();
            element.setPage(page);
            element.appendKid(mark++);
        });
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(() -> {
            content.close();
            if (tree.getK() != null) {
                document.getDocumentCatalog().setStructureTreeRoot(tree);
            }
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    private void show(float x, float y, float size, PDFont font, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        content.showText(text);
        content.endText();
    }

    private interface Step {
        void run() throws IOException;
    }

    private PdfMaker run(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
