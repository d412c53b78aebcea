// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/**
 * Takes the longest word, number, address or abbreviation that begins at each place, and any other character by itself. Keeps no
 * state.
 */
final class DutchTokenizer implements Tokenizer {

    private static final String AFTER_ADDRESS = ".,;:!?)]}>'\"’”»…";

    @Override
    public List<Token> tokenize(String tekst) {
        List<Token> tokens = new ArrayList<>(tekst.length() / 6 + 1);
        int i = 0;
        while (i < tekst.length()) {
            if (Chunks.isSpace(tekst.charAt(i))) {
                i++;
            } else {
                int end = endOf(tekst, i);
                tokens.add(new Token(new Bereik(i, end), tekst.substring(i, end)));
                i = end;
            }
        }
        return tokens;
    }

    private static int endOf(String tekst, int begin) {
        if (startsAddress(tekst, begin)) {
            return endOfAddress(tekst, begin);
        }
        int first = isCliticMark(tekst, begin) ? begin + 1 : begin;
        if (!WordParts.isWordAt(tekst, first)) {
            return begin + Character.charCount(tekst.codePointAt(begin));
        }
        int end = WordParts.endOfWord(tekst, first);
        return first == begin && keepsStop(tekst, begin, end) ? end + 1 : end;
    }

    private static boolean startsAddress(String tekst, int i) {
        char c = tekst.charAt(i);
        return (c == 'h' && (tekst.startsWith("http://", i) || tekst.startsWith("https://", i)))
                || (c == 'w' && tekst.startsWith("www.", i));
    }

    private static int endOfAddress(String tekst, int begin) {
        int end = begin;
        while (end < tekst.length() && !Chunks.isSpace(tekst.charAt(end))) {
            end++;
        }
        while (end > begin + 1 && AFTER_ADDRESS.indexOf(tekst.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The mark of ’s, ’t and ’n, as in "’s avonds" and "'s-Gravenhage"; before any other word it is a quotation mark. */
    private static boolean isCliticMark(String tekst, int i) {
        char c = tekst.charAt(i);
        return (c == '\'' || c == '’' || c == '‘')
                && i + 1 < tekst.length()
                && "stnk".indexOf(tekst.charAt(i + 1)) >= 0
                && (i + 2 == tekst.length() || Chunks.isSpace(tekst.charAt(i + 2)) || tekst.charAt(i + 2) == '-');
    }

    private static boolean keepsStop(String tekst, int begin, int end) {
        if (end >= tekst.length() || tekst.charAt(end) != '.' || end - begin > Abbreviations.LONGEST) {
            return false;
        }
        String word = tekst.substring(begin, end);
        return Abbreviations.isUnmistakable(word)
                || (Abbreviations.joinsNumber(word) && nextIs(tekst, end + 1, true))
                || (Abbreviations.isInitials(word) && nextIs(tekst, end + 1, false));
    }

    private static boolean nextIs(String tekst, int begin, boolean digit) {
        int i = begin;
        while (i < tekst.length() && Chunks.isSpace(tekst.charAt(i))) {
            i++;
        }
        return i < tekst.length()
                && (digit ? Character.isDigit(tekst.charAt(i)) : Character.isUpperCase(tekst.charAt(i)));
    }
}
