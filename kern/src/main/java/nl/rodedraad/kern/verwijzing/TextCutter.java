// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts one text into {@link Tokens}; time linear in its length. */
final class TextCutter {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int LONGEST_WORD = 64;

    private final String text;
    private final Words words;
    private final char[] folded = new char[LONGEST_WORD];
    private int foldedLength;
    private int at;
    private int count;
    private int[] begins;
    private int[] ends;
    private int[] numbers;
    private byte[] marks;

    private TextCutter(String text, Words words) {
        this.text = text;
        this.words = words;
        int guess = text.length() / 5 + 8;
        begins = new int[guess];
        ends = new int[guess];
        numbers = new int[guess];
        marks = new byte[guess];
    }

    static Tokens cut(String text, Words words) {
        TextCutter cutter = new TextCutter(text, words);
        cutter.run();
        return new Tokens(text, cutter.count, cutter.begins, cutter.ends, cutter.numbers, cutter.marks);
    }

    /** The words, numbers and signs of a name, folded. */
    static List<String> foldedWords(String name) {
        TextCutter cutter = new TextCutter(name, new Words());
        List<String> found = new ArrayList<>();
        cutter.skipGap();
        while (cutter.at < name.length()) {
            cutter.readToken(name.charAt(cutter.at));
            found.add(new String(cutter.folded, 0, Math.min(cutter.foldedLength, LONGEST_WORD)));
            cutter.skipGap();
        }
        return found;
    }

    private void run() {
        int gap = skipGap();
        while (at < text.length()) {
            int begin = at;
            int kind = readToken(text.charAt(at));
            add(begin, kind, gap);
            gap = skipGap();
        }
    }

    private int readToken(char c) {
        foldedLength = 0;
        if (Character.isLetter(c)) {
            readWord();
            return Tokens.WORD;
        }
        if (isDigit(c)) {
            readNumber();
            return Tokens.NUMBER;
        }
        fold(c);
        at++;
        return Tokens.SIGN;
    }

    private void readWord() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || (Folding.isApostrophe(c) && isLetter(at + 1))) {
                fold(c);
                at++;
            } else if (!mendBreak(c)) {
                return;
            }
        }
    }

    /** Goes on past a soft hyphen, or past a hyphen at the end of a line when the halves make a known word. */
    private boolean mendBreak(char c) {
        int next = c == SOFT_HYPHEN || Folding.isHyphen(c) ? nextLine(at + 1) : at;
        if (next <= at || !isLetter(next)) {
            return false;
        }
        if (c == SOFT_HYPHEN) {
            at = next;
            return true;
        }
        return next > at + 1 && Character.isLowerCase(text.charAt(next)) && joinKnown(next);
    }

    private boolean joinKnown(int next) {
        int lengthBefore = foldedLength;
        int end = next;
        while (isLetter(end) && foldedLength < LONGEST_WORD) {
            fold(text.charAt(end++));
        }
        if (words.find(folded, Math.min(foldedLength, LONGEST_WORD)) == Words.UNKNOWN) {
            foldedLength = lengthBefore;
            return false;
        }
        at = end;
        return true;
    }

    /** First place after at most one line break and the blanks around it. */
    private int nextLine(int from) {
        int place = from;
        int breaks = 0;
        while (place < text.length() && place < from + LONGEST_WORD && isBlank(text.charAt(place))) {
            breaks += text.charAt(place++) == '\n' ? 1 : 0;
        }
        return breaks == 1 ? place : from;
    }

    private void readNumber() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            fold(text.charAt(at++));
        }
    }

    private void fold(char c) {
        if (foldedLength < LONGEST_WORD) {
            folded[foldedLength] = Folding.fold(c);
        }
        foldedLength++;
    }

    private void add(int begin, int kind, int gap) {
        if (count == begins.length) {
            int larger = count * 2;
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
            numbers = Arrays.copyOf(numbers, larger);
            marks = Arrays.copyOf(marks, larger);
        }
        begins[count] = begin;
        ends[count] = at;
        numbers[count] = foldedLength > LONGEST_WORD ? Words.UNKNOWN : words.find(folded, foldedLength);
        marks[count++] = (byte) (kind | gap);
    }

    private int skipGap() {
        int breaks = 0;
        int gap = Tokens.GLUED;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                gap = Tokens.SPACED;
                breaks += c == '\n' ? 1 : 0;
            } else if (c != '*' && c != SOFT_HYPHEN && c != '\u200b' && c != '\ufeff') {
                break;
            }
            at++;
        }
        return breaks > 1 ? Tokens.PARAGRAPH : gap;
    }

    private boolean isLetter(int place) {
        return place < text.length() && Character.isLetter(text.charAt(place));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }
}
