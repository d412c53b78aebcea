// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the engine needs of a font again and again: its weight, its slant and the characters of its codes. */
final class FontLook {

    /** Stands for a glyph without a character. */
    static final String UNMAPPED = "\uFFFD";

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semib|demi(?!on)|-bd|extrab|,b");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|-it\\b|cursi");
    private static final int BOLD_WEIGHT = 600;
    private static final GlyphList GLYPHS = glyphs();

    final boolean bold;
    final boolean italic;
    private final PDFont font;
    private final Map<Integer, String> characters = new HashMap<>();

    FontLook(PDFont font) {
        this.font = font;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        bold = BOLD.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        italic = ITALIC.matcher(name).find() || (descriptor != null && descriptor.isItalic());
    }

    String character(int code) {
        return characters.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
        try {
            String found = font.toUnicode(code, GLYPHS);
            if (found == null) {
                return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : UNMAPPED;
            }
            return found;
        } catch (RuntimeException e) {
            return UNMAPPED;
        }
    }

    private static GlyphList glyphs() {
        try (InputStream extra =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), extra);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
