// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.Locale;

/**
 * A stretch of text between two white spaces, with the free-standing quotation marks that belong to it, taken apart.
 *
 * @param tekst the whole text
 * @param begin first character, opening marks included
 * @param eind after the last character, closing marks included
 * @param newParagraph true if at least one empty line stands before it
 * @param wordBegin first character after the opening marks
 * @param wordEnd after the last character before the end mark and the closing marks
 * @param end how it ends
 */
record Chunk(String tekst, int begin, int eind, boolean newParagraph, int wordBegin, int wordEnd, End end) {

    /** The mark a chunk ends with. */
    enum End {
        /** No mark. */
        OPEN,
        /** A comma, colon or other mark that a sentence goes on after. */
        PAUSE,
        /** One full stop: the end of a sentence or of an abbreviation. */
        STOP,
        /** A question mark, exclamation mark or ellipsis. */
        STRONG
    }

    private static final String OPENERS = "\"'’‘“”„«‹([{`,*•·▪‣◦●-–—<> \u00a0";
    private static final String CLOSERS = "\"'’‘”“»›)]}`*> \u00a0";
    private static final String BULLETS = "*•▪‣◦●";
    private static final String PAUSES = ",:;-–—/&+=";
    private static final int SHORTEST_BEFORE_NOTE = 4;
    private static final int LONGEST_NOTE = 3;

    static Chunk of(String tekst, int begin, int eind, boolean newParagraph) {
        int wordBegin = skip(tekst, begin, eind);
        int last = back(tekst, wordBegin, eind);
        last = withoutNote(tekst, wordBegin, last);
        int mark = last;
        while (mark > wordBegin && isEndMark(tekst.charAt(mark - 1))) {
            mark--;
        }
        End end = endOf(tekst, wordBegin, mark, last);
        return new Chunk(tekst, begin, eind, newParagraph, wordBegin, back(tekst, wordBegin, mark), end);
    }

    private static int skip(String tekst, int begin, int eind) {
        int i = begin;
        while (i < eind && OPENERS.indexOf(tekst.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int back(String tekst, int begin, int eind) {
        int i = eind;
        while (i > begin && CLOSERS.indexOf(tekst.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** Leaves out the figure of a footnote that is glued to the end mark ("uitvoering.12"). */
    private static int withoutNote(String tekst, int begin, int eind) {
        int i = eind;
        while (i > begin && eind - i <= LONGEST_NOTE && isNoteFigure(tekst.charAt(i - 1))) {
            i--;
        }
        boolean isNote = i < eind && i - SHORTEST_BEFORE_NOTE > begin && isEndMark(tekst.charAt(i - 1));
        return isNote && endsInLetters(tekst, i - 1) ? i : eind;
    }

    private static boolean isNoteFigure(char c) {
        return Character.isDigit(c) || c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
    }

    private static boolean endsInLetters(String tekst, int eind) {
        for (int i = eind - SHORTEST_BEFORE_NOTE; i < eind; i++) {
            if (!Character.isLowerCase(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static End endOf(String tekst, int begin, int mark, int last) {
        if (mark == last) {
            boolean pause = last > begin && PAUSES.indexOf(tekst.charAt(last - 1)) >= 0;
            return pause || last == begin ? End.PAUSE : End.OPEN;
        }
        if (mark == begin) {
            return End.PAUSE;
        }
        return last - mark == 1 && tekst.charAt(mark) == '.' ? End.STOP : End.STRONG;
    }

    private static boolean isEndMark(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    /** The word without marks around it. */
    String word() {
        return tekst.substring(wordBegin, wordEnd);
    }

    String lowerWord() {
        return word().toLowerCase(Locale.ROOT);
    }

    boolean isBullet() {
        return wordBegin > begin + 1 && BULLETS.indexOf(tekst.charAt(begin)) >= 0;
    }

    boolean announcesItems() {
        return tekst.charAt(eind - 1) == ':' || tekst.charAt(eind - 1) == ';';
    }

    boolean hasOpener() {
        return wordBegin > begin;
    }

    boolean endsInBracket() {
        return tekst.charAt(eind - 1) == ')' || tekst.charAt(eind - 1) == ']';
    }

    boolean startsInCapital() {
        return wordBegin < eind && Character.isUpperCase(tekst.codePointAt(wordBegin));
    }

    boolean startsInDigit() {
        return wordBegin < eind && Character.isDigit(tekst.charAt(wordBegin));
    }

    boolean startsInSmallLetter() {
        return wordBegin < eind && Character.isLowerCase(tekst.codePointAt(wordBegin));
    }

    boolean startsInLetter() {
        return wordBegin < eind && Character.isLetter(tekst.codePointAt(wordBegin));
    }
}
