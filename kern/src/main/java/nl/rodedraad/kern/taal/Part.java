// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/**
 * A part of a compound.
 *
 * @param begin its first character in the word
 * @param eind the character after its last, a linking s left out
 * @param lemma its dictionary form in lower case
 * @param level how common it is, see {@link Lexicon#level}
 * @param link true if a linking s follows
 */
record Part(int begin, int eind, String lemma, int level, boolean link) {

    /** The least number of letters of a part. */
    static final int SHORTEST = 3;
}
