// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which words keep their full stop, and whether a sentence can end with them. */
final class Abbreviations {

    private static final String FILE = "afkortingen.txt";
    private static final Map<String, Set<String>> GROUPS = WordList.groups(FILE);
    private static final Set<String> NEVER_LAST = WordList.group(GROUPS, "nooit", FILE);
    private static final Set<String> NOT_BEFORE_NUMBER = WordList.group(GROUPS, "getal", FILE);
    private static final Set<String> SOMETIMES_LAST = WordList.group(GROUPS, "soms", FILE);
    /** No abbreviation has more letters and full stops than this. */
    static final int LONGEST = 14;

    /** One of the pieces is a single letter at least; without one it is an address, such as "bol.com". */
    private static final Pattern DOTTED =
            Pattern.compile("(?=(?:.*\\.)?\\p{L}(?:\\.|$))\\p{L}{1,4}(?:\\.\\p{L}{1,4})+");

    private static final Pattern INITIALS =
            Pattern.compile("(\\p{Lu}|Chr|IJ|Jac|Joh|Ph|St|Th|Tj|Wm)([.-]\\p{Lu}\\p{Ll}?)*");

    private Abbreviations() {}

    /** True for a word without its last full stop that no sentence ends with ("bijv", "m.b.t"). */
    static boolean neverLast(String woord) {
        return isListed(NEVER_LAST, woord);
    }

    /** True for a word that belongs to the number after it ("max", "jan"), and for any dotted abbreviation. */
    static boolean joinsNumber(String woord) {
        return isListed(NOT_BEFORE_NUMBER, woord) || isDotted(woord);
    }

    /** True for initials without their last full stop ("J", "J.P", "Th"). */
    static boolean isInitials(String woord) {
        return woord.length() <= LONGEST && INITIALS.matcher(woord).matches();
    }

    /** True for a word that is an abbreviation whatever follows it. */
    static boolean isUnmistakable(String woord) {
        return neverLast(woord) || isListed(SOMETIMES_LAST, woord) || isDotted(woord);
    }

    /** True for any word that is written with a full stop at its end. */
    static boolean isAbbreviation(String woord) {
        return isUnmistakable(woord) || joinsNumber(woord);
    }

    private static boolean isDotted(String woord) {
        return woord.length() <= LONGEST && DOTTED.matcher(woord).matches();
    }

    /** "ING" and "MR" in capitals are names, not titles. */
    private static boolean isListed(Set<String> lijst, String woord) {
        if (woord.isEmpty() || woord.length() > LONGEST) {
            return false;
        }
        String lower = woord.toLowerCase(Locale.ROOT);
        boolean capitals = woord.length() > 1 && woord.indexOf('.') < 0 && woord.equals(woord.toUpperCase(Locale.ROOT));
        return !capitals && lijst.contains(lower);
    }
}
