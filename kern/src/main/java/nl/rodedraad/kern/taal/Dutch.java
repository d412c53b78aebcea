// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/** The way into this room. What it hands out is made once, when first asked for, and is safe for use by several threads. */
public final class Dutch {

    private Dutch() {}

    /**
     * Cuts Dutch running text into sentences by rules for abbreviations, initials, list marks, quotations, and headings without
     * a full stop. Sentences never cross an empty line.
     */
    public static SentenceSplitter sentenceSplitter() {
        return Splitter.INSTANCE;
    }

    /** Cuts text into words, numbers, addresses, abbreviations with their full stop, and single marks. */
    public static Tokenizer tokenizer() {
        return Words.INSTANCE;
    }

    /**
     * Lemmas and compounds from the dictionary of LanguageTool. The first call reads it, which takes some tenths of a second and
     * 29 MB.
     */
    public static Lemmatizer lemmatizer() {
        return Dictionary.INSTANCE;
    }

    /**
     * True for a lemma that carries grammar rather than content: articles, pronouns, conjunctions, prepositions, auxiliaries and
     * adverbs without content of their own.
     *
     * @param lemma in lower case
     */
    public static boolean isFunctionWord(String lemma) {
        return FunctionWords.ALL.contains(lemma);
    }

    /**
     * What kind of word this most likely is; of a compound that is not in the dictionary, that of its last part.
     *
     * @param vorm the word as written
     */
    public static WordClass wordClass(String vorm) {
        return Dictionary.INSTANCE.kind(vorm);
    }

    private static final class Dictionary {
        static final DictionaryLemmatizer INSTANCE = new DictionaryLemmatizer(Lexicon.load());
    }

    private static final class Words {
        static final Tokenizer INSTANCE = new DutchTokenizer();
    }

    private static final class Splitter {
        static final SentenceSplitter INSTANCE = new DutchSentenceSplitter();
    }
}
