// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/** The way into this room. What it hands out is made once, when first asked for, and is safe for use by several threads. */
public final class Dutch {

    private Dutch() {}

    /** Cuts Dutch running text into sentences by rules for abbreviations, initials, list marks, quotations and headings. */
    public static SentenceSplitter sentenceSplitter() {
        return Splitter.INSTANCE;
    }

    private static final class Splitter {
        static final SentenceSplitter INSTANCE = new DutchSentenceSplitter();
    }
}
