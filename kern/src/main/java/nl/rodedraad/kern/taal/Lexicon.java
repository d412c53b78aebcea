// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Dutch dictionary: the readings of 5.5 million written forms, and how common each form is. Both automata are read-only
 * once loaded, so several threads may ask at once.
 */
final class Lexicon {

    /** The level of the most common forms; the rarest have 1. Each level is a fixed factor more common than the last. */
    static final int HIGHEST_LEVEL = 26;

    private static final String FOLDER = "/org/languagetool/resource/nl/";

    private final Dictionary readings;
    private final FSA frequencies;

    private Lexicon(Dictionary readings, FSA frequencies) {
        this.readings = readings;
        this.frequencies = frequencies;
    }

    static Lexicon load() {
        try (InputStream automaton = open("dutch.dict");
                InputStream info = open("dutch.info");
                InputStream spelling = open("spelling/nl_NL.dict")) {
            return new Lexicon(Dictionary.read(automaton, info), FSA.read(spelling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return new BufferedInputStream(WordList.open(FOLDER + file), 1 << 16);
    }

    /** The readings of a form as written, in the order of the dictionary; none if it is not known. */
    List<Reading> readings(String vorm) {
        List<Reading> found = new ArrayList<>();
        for (WordData data : new DictionaryLookup(readings).lookup(vorm)) {
            found.add(new Reading(textOf(data.getStem()), textOf(data.getTag())));
        }
        return found;
    }

    private static String textOf(CharSequence text) {
        return text == null ? "" : text.toString();
    }

    /** How common a form is, from 1 to {@link #HIGHEST_LEVEL}; 0 if it is not known. */
    int level(String vorm) {
        return levelsOfPrefixes(vorm, 0)[vorm.length()];
    }

    /**
     * The levels of all words that begin at one place of a text.
     *
     * @return at each index the level of the word that ends there, 0 if there is none
     */
    int[] levelsOfPrefixes(String tekst, int begin) {
        int[] levels = new int[tekst.length() + 1];
        int node = frequencies.getRootNode();
        for (int i = begin; i < tekst.length() && node != 0; ) {
            int codePoint = tekst.codePointAt(i);
            i += Character.charCount(codePoint);
            node = follow(node, codePoint);
            levels[i] = node == 0 ? 0 : levelAt(node);
        }
        return levels;
    }

    /** Follows the UTF-8 bytes of a character; 0 if no word goes on with it. */
    private int follow(int node, int codePoint) {
        if (codePoint < 0x80) {
            return next(node, codePoint);
        }
        if (codePoint < 0x800) {
            return next(next(node, 0xC0 | (codePoint >> 6)), 0x80 | (codePoint & 0x3F));
        }
        return 0;
    }

    private int next(int node, int octet) {
        int arc = node == 0 ? 0 : frequencies.getArc(node, (byte) octet);
        return arc == 0 || frequencies.isArcTerminal(arc) ? 0 : frequencies.getEndNode(arc);
    }

    /** After the word come a separator and one letter, A to Z. */
    private int levelAt(int node) {
        int separator = next(node, '~');
        return separator == 0 ? 0 : frequencies.getArcLabel(frequencies.getFirstArc(separator)) - 'A' + 1;
    }
}
