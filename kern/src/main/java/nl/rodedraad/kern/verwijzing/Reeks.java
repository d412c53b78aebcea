// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.List;

/** Writes out a range of numbers or letters, such as "4:81 tot en met 4:84" or "a tot en met d". */
final class Reeks {

    /** A range of more steps than this is not written out. */
    static final int MOST_STEPS = 100;

    private Reeks() {}

    /** What lies between both ends, without the ends; empty when they are not ends of one countable range. */
    static List<String> between(String first, String last) {
        int shared = sharedHead(first, last);
        String from = first.substring(shared);
        String to = last.substring(shared);
        if (isCount(from) && isCount(to)) {
            return count(first.substring(0, shared), Integer.parseInt(from), Integer.parseInt(to));
        }
        return isLetter(from) && isLetter(to)
                ? letters(first.substring(0, shared), from.charAt(0), to.charAt(0))
                : List.of();
    }

    /** Both are ends of a range that {@link #between} can write out. */
    static boolean isCountable(String first, String last) {
        int shared = sharedHead(first, last);
        String from = first.substring(shared);
        String to = last.substring(shared);
        if (isCount(from) && isCount(to)) {
            int steps = Integer.parseInt(to) - Integer.parseInt(from);
            return steps > 0 && steps <= MOST_STEPS;
        }
        return isLetter(from) && isLetter(to) && from.charAt(0) < to.charAt(0);
    }

    private static List<String> count(String head, int from, int to) {
        List<String> steps = new ArrayList<>();
        for (int i = from + 1; i < to && to - from <= MOST_STEPS; i++) {
            steps.add(head + i);
        }
        return steps;
    }

    private static List<String> letters(String head, char from, char to) {
        List<String> steps = new ArrayList<>();
        for (char c = (char) (from + 1); c < to; c++) {
            steps.add(head + c);
        }
        return steps;
    }

    /** Length of the part before the last number or letter, when both have the same. */
    private static int sharedHead(String first, String last) {
        int head = headLength(first);
        return head == headLength(last) && first.regionMatches(0, last, 0, head) ? head : 0;
    }

    private static int headLength(String number) {
        int at = number.length();
        if (at > 1 && Character.isLetter(number.charAt(at - 1))) {
            return at - 1;
        }
        while (at > 0 && Character.isDigit(number.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isCount(String part) {
        return !part.isEmpty() && part.length() < 6 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLetter(String part) {
        return part.length() == 1 && part.charAt(0) >= 'a' && part.charAt(0) <= 'z';
    }
}
