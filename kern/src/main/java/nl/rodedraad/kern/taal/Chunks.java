// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its white space, and joins free-standing quotation marks to the word that they belong to. */
final class Chunks {

    private static final String ONLY_OPENING = "„«‹([{*•▪‣◦●-–—";
    private static final String ONLY_CLOSING = "”»›)]}";

    private final String tekst;
    private final List<Chunk> chunks = new ArrayList<>();
    private int begin = -1;
    private int eind;
    private boolean newParagraph;
    private boolean quoteOpen;

    private Chunks(String tekst) {
        this.tekst = tekst;
    }

    static List<Chunk> of(String tekst) {
        Chunks cutter = new Chunks(tekst);
        cutter.cut();
        return cutter.chunks;
    }

    /** White space that sentences and words are cut at; the no-break spaces too. */
    static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u0085' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff'));
    }

    private void cut() {
        int i = 0;
        boolean waitingOpener = false;
        while (i < tekst.length()) {
            int start = i;
            int lines = 0;
            while (start < tekst.length() && isSpace(tekst.charAt(start))) {
                lines += tekst.charAt(start) == '\n' ? 1 : 0;
                start++;
            }
            i = start;
            while (i < tekst.length() && !isSpace(tekst.charAt(i))) {
                i++;
            }
            if (i > start) {
                waitingOpener = add(start, i, lines > 1, waitingOpener);
            }
        }
        flush();
    }

    /** Takes in the next piece; true if it is an opening mark that waits for its word. */
    private boolean add(int start, int end, boolean paragraph, boolean waitingOpener) {
        if (paragraph) {
            quoteOpen = false;
        }
        Role role = role(start, end);
        if (begin >= 0 && !paragraph && (waitingOpener || role == Role.CLOSER)) {
            eind = end;
            return waitingOpener && role != Role.WORD;
        }
        flush();
        begin = start;
        eind = end;
        newParagraph = paragraph;
        return role == Role.OPENER;
    }

    private void flush() {
        if (begin >= 0) {
            chunks.add(Chunk.of(tekst, begin, eind, newParagraph));
        }
    }

    private enum Role {
        WORD,
        OPENER,
        CLOSER
    }

    private Role role(int start, int end) {
        char first = tekst.charAt(start);
        if (end - start == 1 && (first == '"' || first == '“')) {
            quoteOpen = !quoteOpen;
            return quoteOpen ? Role.OPENER : Role.CLOSER;
        }
        if (consistsOf(ONLY_OPENING, start, end) || (consistsOf(",", start, end) && end - start == 2)) {
            return Role.OPENER;
        }
        if (consistsOf(ONLY_CLOSING, start, end) || (consistsOf("'’", start, end) && end - start == 2)) {
            return Role.CLOSER;
        }
        followQuote(first, tekst.charAt(end - 1));
        return Role.WORD;
    }

    private boolean consistsOf(String marks, int start, int end) {
        for (int i = start; i < end; i++) {
            if (marks.indexOf(tekst.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void followQuote(char first, char last) {
        if (last == '"' || last == '”') {
            quoteOpen = false;
        } else if (first == '"' || first == '“') {
            quoteOpen = true;
        }
    }
}
