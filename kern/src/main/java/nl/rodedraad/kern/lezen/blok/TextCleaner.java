// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import java.text.Normalizer;

/**
 * Text as the canonical text has it: NFC, one space between words, no control, zero-width or soft-hyphen characters, ligatures
 * spelled out.
 */
public final class TextCleaner {

    private static final int FIRST_LIGATURE = 0xFB00;
    private static final int LAST_LIGATURE = 0xFB06;

    private TextCleaner() {}

    /** One line of running text: every kind of white space becomes one space, none at either end. */
    public static String line(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                space = !out.isEmpty();
            } else if (!isDropped(raw, i)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                append(out, c);
            }
        }
        return nfc(out);
    }

    /** A table: white space within a cell becomes one space; empty rows go. */
    public static String table(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (String row : raw.split("\n", -1)) {
            String cleaned = row(row);
            if (!cleaned.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(cleaned);
            }
        }
        return out.toString();
    }

    private static String row(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String[] cells = raw.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : "\t").append(line(cells[i]));
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isDropped(String raw, int i) {
        char c = raw.charAt(i);
        if (Character.isSurrogate(c)) {
            return !isPaired(raw, i);
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c >= 0xFFF0 || isPrivateUse(c);
    }

    private static boolean isPrivateUse(char c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }

    private static boolean isPaired(String raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
    }

    private static void append(StringBuilder out, char c) {
        if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
            out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else {
            out.append(c);
        }
    }

    private static String nfc(StringBuilder out) {
        return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
