// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Arrays;

/**
 * The words that any name or rule knows, numbered. Words are kept folded: lower case, without accents, one apostrophe.
 *
 * <p>Filled by one thread, then only read.
 */
final class Words {

    /** The number of a word that no name and no rule knows. */
    static final int UNKNOWN = -1;

    private char[][] words = new char[1 << 12][];
    private int[] slots = new int[1 << 14];
    private int size;

    int size() {
        return size;
    }

    /** The number of a folded word, newly given when the word is new. */
    int add(String folded) {
        char[] chars = folded.toCharArray();
        int known = find(chars, chars.length);
        return known == UNKNOWN ? append(chars) : known;
    }

    /** The number of the folded word in the first {@code length} characters of {@code chars}. */
    int find(char[] chars, int length) {
        int slot = slot(chars, length);
        return slots[slot] == 0 ? UNKNOWN : slots[slot] - 1;
    }

    private int slot(char[] chars, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != 0 && !matches(words[slots[slot] - 1], chars, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean matches(char[] word, char[] chars, int length) {
        return Arrays.equals(word, 0, word.length, chars, 0, length);
    }

    private int append(char[] chars) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = chars;
        if (size * 4 > slots.length) {
            grow();
        } else {
            slots[slot(chars, chars.length)] = size;
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(words[i], words[i].length)] = i + 1;
        }
    }
}
