// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content that is open at this point of a page. */
final class MarkedContent {

    static final int NONE = -1;
    /** Number of text that the file itself calls no part of its contents, such as a running header. */
    static final int ARTIFACT = -2;
    /** Number of text in a form, which is a picture more often than not. */
    static final int FORM = -3;

    /** A mark; {@code actual} is the text that stands for its glyphs, null for none. */
    private record Mark(
            int number, boolean artifact, @Nullable String actual) {}

    private final Deque<Mark> open = new ArrayDeque<>();
    private Mark current = new Mark(NONE, false, null);
    private int forms;
    private boolean replaced;
    private final boolean heeded;

    /** @param heeded whether marks count; when not, all text is without a mark */
    MarkedContent(boolean heeded) {
        this.heeded = heeded;
    }

    void begin(COSName tag, @Nullable COSDictionary properties) {
        open.push(current);
        if (!heeded) {
            return;
        }
        int number = properties == null || forms > 0 ? NONE : properties.getInt(COSName.MCID, NONE);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean artifact = current.artifact() || tag.equals(COSName.ARTIFACT);
        current = new Mark(
                number == NONE ? current.number() : number, artifact, actual == null ? current.actual() : actual);
        replaced &= actual == null;
    }

    void end() {
        if (!open.isEmpty()) {
            current = open.pop();
        }
    }

    /** Marks within a form are numbered on their own and say nothing about the page. */
    void enterForm() {
        forms++;
    }

    void leaveForm() {
        forms--;
    }

    int number() {
        if (current.artifact()) {
            return ARTIFACT;
        }
        return forms > 0 ? FORM : current.number();
    }

    /** The text for a glyph: its own, or the whole replacement at the first glyph and nothing at the others. */
    String replace(String own) {
        String actual = current.actual();
        if (actual == null) {
            return own;
        }
        String text = replaced ? "" : actual;
        replaced = true;
        return text;
    }
}
