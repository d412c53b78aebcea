// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the content of a page and keeps its words and rules. Leaves out what PDFBox's own extraction spends its time on (heights of
 * glyphs, positions of each of them), which is what pays for the layout. For one document and one thread.
 */
final class PageEngine extends PDFStreamEngine {

    private final IdentityHashMap<PDFont, FontLook> looks = new IdentityHashMap<>();
    private final FillColor color = new FillColor(this);
    private final boolean heedMarks;
    private MarkedContent marks;
    private WordCollector words = new WordCollector(new PageFrame(new PDPage()));
    private RuleCollector rules = new RuleCollector(new PageFrame(new PDPage()));
    private int unmapped;

    /** @param heedMarks whether the tags of the file count */
    PageEngine(boolean heedMarks) {
        this.heedMarks = heedMarks;
        marks = new MarkedContent(heedMarks);
        List.of(
                        new BeginText(this),
                        new Concatenate(this),
                        new DrawObject(this),
                        new EndText(this),
                        new SetGraphicsStateParameters(this),
                        new Save(this),
                        new Restore(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new SetFontAndSize(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new SetTextLeading(this),
                        new SetMatrix(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new SetTextHorizontalScaling(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this),
                        new BeginMarkedContentSequence(this),
                        new BeginMarkedContentSequenceWithProperties(this),
                        new EndMarkedContentSequence(this))
                .forEach(this::addOperator);
        color.operators().forEach(this::addOperator);
        PathOperator.all(this, path -> rules.paint(path)).forEach(this::addOperator);
    }

    PdfPage read(PDPage page, int number) throws IOException {
        PageFrame frame = new PageFrame(page);
        words = new WordCollector(frame);
        rules = new RuleCollector(frame);
        marks = new MarkedContent(heedMarks);
        unmapped = 0;
        processPage(page);
        PdfPage read = new PdfPage(
                number, frame.width(), frame.height(), words.finish(), rules.finish(), rules.sides(), unmapped);
        return Upright.turn(read);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        FontLook look = looks.computeIfAbsent(font, FontLook::new);
        String text = marks.replace(look.character(code));
        if (text.equals(FontLook.UNMAPPED)) {
            unmapped++;
        }
        float spacing = getGraphicsState().getTextState().getCharacterSpacing()
                / Math.max(0.01f, Math.abs(getGraphicsState().getTextState().getFontSize()));
        words.add(text, matrix, displacement.getX(), spacing, look, color.current(), marks.number());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        marks.enterForm();
        super.showForm(form);
        marks.leaveForm();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        marks.enterForm();
        super.showTransparencyGroup(form);
        marks.leaveForm();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        color.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        color.restore();
    }
}
