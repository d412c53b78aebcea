// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/**
 * A text cut into words, numbers and signs, each with its place in the text.
 *
 * <p>White space, markdown emphasis and soft hyphens are no tokens. Letters and digits are parted, so that "art5lid2" reads as
 * "art", "5", "lid", "2".
 */
final class Tokens {

    /** Kinds of tokens. */
    static final int WORD = 0;

    static final int NUMBER = 4;
    static final int SIGN = 8;

    /** What stands before a token: nothing, white space, or an empty line. */
    static final int GLUED = 0;

    static final int SPACED = 1;
    static final int PARAGRAPH = 2;

    private static final int GAP_BITS = 3;

    private final String text;
    private final int count;
    private final int[] begins;
    private final int[] ends;
    private final int[] words;
    private final byte[] marks;

    Tokens(String text, int count, int[] begins, int[] ends, int[] words, byte[] marks) {
        this.text = text;
        this.count = count;
        this.begins = begins;
        this.ends = ends;
        this.words = words;
        this.marks = marks;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Number of the word, or {@link Words#UNKNOWN}; also for a place past the end. */
    int word(int i) {
        return i >= 0 && i < count ? words[i] : Words.UNKNOWN;
    }

    boolean has(int i) {
        return i >= 0 && i < count;
    }

    boolean isNumber(int i) {
        return has(i) && (marks[i] & ~GAP_BITS) == NUMBER;
    }

    boolean isWord(int i) {
        return has(i) && (marks[i] & ~GAP_BITS) == WORD;
    }

    boolean isSign(int i, char sign) {
        return has(i) && (marks[i] & ~GAP_BITS) == SIGN && Folding.fold(text.charAt(begins[i])) == sign;
    }

    /** Nothing but emphasis or a soft hyphen stands between this token and the one before. */
    boolean isGlued(int i) {
        return has(i) && (marks[i] & GAP_BITS) == GLUED;
    }

    /** An empty line stands before this token, or there is no such token: no citation runs across. */
    boolean isBarrier(int i) {
        return !has(i) || (marks[i] & GAP_BITS) == PARAGRAPH;
    }

    boolean isUpper(int i) {
        return has(i) && Character.isUpperCase(text.charAt(begins[i]));
    }

    /** Every letter of this word is a capital. */
    boolean isAllUpper(int i) {
        for (int at = begins[i]; at < ends[i]; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    int length(int i) {
        return ends[i] - begins[i];
    }

    char firstChar(int i) {
        return text.charAt(begins[i]);
    }

    /** The first token from {@code i} on that begins at this place of the text or behind it. */
    int after(int i, int place) {
        int at = i;
        while (has(at) && begins[at] < place) {
            at++;
        }
        return at;
    }

    /** The token as written. */
    String written(int i) {
        return text.substring(begins[i], ends[i]);
    }

    /** The tokens from {@code from} up to {@code to} as written. */
    String written(int from, int to) {
        return text.substring(begins[from], ends[to - 1]);
    }

    /** Value of a number of at most nine digits, else -1. */
    int value(int i) {
        if (!isNumber(i) || length(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int at = begins[i]; at < ends[i]; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }
}
