// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that the end of a line has cut in two.
 *
 * <p>The hyphen goes when a lower-case letter stands on both sides, unless the text itself spells the word with a hyphen elsewhere
 * or the hyphen stands for a left-out part ("wet- en regelgeving"). After capitals or digits ("ICT-", "covid-19-") it belongs to
 * the word and stays. A text in which line ends hardly ever carry a hyphen was not hyphenated: there it always stays.
 */
public final class Hyphenation {

    private static final Pattern CUT = Pattern.compile("(?:^|[^\\p{L}\\d])([\\p{L}\\d][\\p{L}\\d-]*)[-‐\u00AD]$");
    private static final Pattern START = Pattern.compile("^\\p{L}[\\p{L}-]*");
    private static final Set<String> CONNECTIVES =
            Set.of("en", "of", "én", "óf", "noch", "tot", "als", "dan", "and", "or", "und", "oder");
    /** What these begin keeps its hyphen. */
    private static final Set<String> KEEPING = Set.of("niet", "non", "ex", "oud");

    private static final double RARE = 0.015;

    private final Set<String> words;
    private final boolean hyphenated;

    private Hyphenation(Set<String> words, boolean hyphenated) {
        this.words = words;
        this.hyphenated = hyphenated;
    }

    /**
     * Rules for one text.
     *
     * @param words words that the text spells with a hyphen within a line, in lower case
     * @param cut number of line ends with a hyphen between lower-case letters
     * @param lines number of line ends
     */
    public static Hyphenation of(Set<String> words, long cut, long lines) {
        return new Hyphenation(Set.copyOf(words), cut > RARE * lines);
    }

    /** Joins the lines of a paragraph of a text that is hyphenated throughout. */
    public static String join(List<String> lines) {
        Hyphenation mender = new Hyphenation(Set.of(), true);
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> mender.append(out, line.strip()));
        return out.toString();
    }

    /** Sets {@code line} after what is there, with a space, with nothing, or in the place of a hyphen. */
    public void append(StringBuilder out, String line) {
        if (out.isEmpty() || line.isEmpty()) {
            out.append(line);
            return;
        }
        char last = out.charAt(out.length() - 1);
        if (isRange(out, line)) {
            out.append(line);
            return;
        }
        if (last == '\u00AD' || (isHyphen(last) && isMendable(out, line))) {
            out.setLength(out.length() - 1);
        } else if ((!isHyphen(last) && !cutsAddress(out, line)) || (isHyphen(last) && !isGlued(out, line))) {
            out.append(' ');
        }
        out.append(line);
    }

    /** Years or amounts with a dash between them, cut after the dash. */
    private static boolean isRange(CharSequence out, String line) {
        int length = out.length();
        return length > 1
                && out.charAt(length - 1) == '\u2013'
                && Character.isDigit(out.charAt(length - 2))
                && Character.isDigit(line.charAt(0));
    }

    /** Whether a line end cuts a word between two lower-case letters. */
    public static boolean isCut(CharSequence line, CharSequence next) {
        int length = line.length();
        return length > 2
                && isHyphen(line.charAt(length - 1))
                && Character.isLowerCase(line.charAt(length - 2))
                && next.length() > 0
                && Character.isLowerCase(next.charAt(0));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }

    private boolean isMendable(CharSequence out, String line) {
        Matcher left = CUT.matcher(tail(out));
        Matcher right = START.matcher(line);
        if (!hyphenated || !left.find() || !right.find() || CONNECTIVES.contains(right.group())) {
            return false;
        }
        String first = left.group(1);
        boolean lower = Character.isLowerCase(line.charAt(0)) && isPlain(first);
        return lower
                && !KEEPING.contains(first.toLowerCase(java.util.Locale.ROOT))
                && !words.contains((first + "-" + right.group()).toLowerCase(java.util.Locale.ROOT));
    }

    /** Lower case after at most one capital: no abbreviation, digits or name with inner capitals. */
    private static boolean isPlain(String word) {
        String part = word.substring(word.lastIndexOf('-') + 1);
        return !part.isEmpty()
                && part.substring(1).chars().allMatch(Character::isLowerCase)
                && Character.isLetter(part.charAt(0))
                && (part.length() > 1 || Character.isLowerCase(part.charAt(0)));
    }

    /** A hyphen that stays has no space after it, unless it stands for a left-out part or is a dash. */
    private static boolean isGlued(CharSequence out, String line) {
        Matcher right = START.matcher(line);
        boolean word = out.length() > 1 && Character.isLetterOrDigit(out.charAt(out.length() - 2));
        return word && !(right.find() && CONNECTIVES.contains(right.group()));
    }

    /** A web address is cut after a slash or another sign that only an address has within a word. */
    private static boolean cutsAddress(CharSequence out, String line) {
        String tail = tail(out);
        String word = tail.substring(tail.lastIndexOf(' ') + 1);
        boolean address = word.contains("://") || word.startsWith("www.");
        char last = word.charAt(word.length() - 1);
        return address && "/_=&?%#".indexOf(last) >= 0 && Character.isLetterOrDigit(line.charAt(0));
    }

    private static String tail(CharSequence out) {
        return out.subSequence(Math.max(0, out.length() - 120), out.length()).toString();
    }
}
