// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Makes characters comparable: lower case, without accents, one kind of apostrophe and hyphen. */
final class Folding {

    private static final int TABLE_SIZE = 0x250;
    private static final char[] TABLE = table();

    private Folding() {}

    static char fold(char c) {
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            String bare = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
            table[c] = Character.isLetter(c) ? Character.toLowerCase(bare.charAt(0)) : c;
        }
        table['\u00b4'] = '\'';
        table['`'] = '\'';
        return table;
    }
}
