// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

/**
 * The first place where two texts differ, with some text around it.
 *
 * @param regel line of the first difference, from 1
 */
record Verschilplaats(int regel, String verwacht, String gevonden) {

    private static final int AROUND = 32;

    static Verschilplaats of(String expected, String found) {
        int shortest = Math.min(expected.length(), found.length());
        int at = 0;
        while (at < shortest && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        int line = 1
                + (int) expected.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Verschilplaats(line, around(expected, at), around(found, at));
    }

    private static String around(String text, int at) {
        int begin = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return text.substring(begin, Math.max(begin, end)).replace('\n', ' ').strip();
    }
}
