// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/** Tells how far a word or number reaches, with the marks inside it that do not end it. */
final class WordParts {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int LONGEST_BEFORE_DOT = 4;

    private WordParts() {}

    /** True if a letter, digit or combining mark stands at {@code i}. */
    static boolean isWordAt(String tekst, int i) {
        if (i >= tekst.length()) {
            return false;
        }
        char c = tekst.charAt(i);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int codePoint = tekst.codePointAt(i);
        return c == SOFT_HYPHEN || Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The end of the word that begins at {@code begin}. */
    static int endOfWord(String tekst, int begin) {
        int piece = begin;
        int end = endOfPiece(tekst, begin);
        while (isWordAt(tekst, end + 1) && joins(tekst, piece, end)) {
            piece = end + 1;
            end = endOfPiece(tekst, piece);
        }
        return end;
    }

    private static int endOfPiece(String tekst, int begin) {
        int end = begin;
        while (isWordAt(tekst, end)) {
            end += Character.charCount(tekst.codePointAt(end));
        }
        return end;
    }

    /** True if the mark at {@code i} holds the piece before it and the word after it together. */
    private static boolean joins(String tekst, int piece, int i) {
        boolean digits = Character.isDigit(tekst.charAt(i - 1)) && Character.isDigit(tekst.charAt(i + 1));
        return switch (tekst.charAt(i)) {
            case '\'', '’', '-', '\u2010', '\u2011', '@', '_' -> true;
            case '.' -> digits || joinsAtDot(tekst, piece, i);
            case ',', ':' -> digits;
            case '/' -> digits || isSingleLetter(tekst, piece, i);
            case '&' -> Character.isUpperCase(tekst.charAt(i - 1)) && Character.isUpperCase(tekst.charAt(i + 1));
            default -> false;
        };
    }

    /** "bol.com", "d.w.z", "sp.a" and "J.P", but not the end of a sentence without a space after it. */
    private static boolean joinsAtDot(String tekst, int piece, int i) {
        return !Character.isUpperCase(tekst.charAt(i + 1)) || i - piece <= LONGEST_BEFORE_DOT;
    }

    /** "t/m" */
    private static boolean isSingleLetter(String tekst, int piece, int i) {
        return i - piece == 1 && !isWordAt(tekst, i + 2);
    }
}
