// SPDX-License-Identifier: EUPL-1.2
/**
 * Dutch: sentences, words, lemmas and compounds, each with its place in the text.
 *
 * <p>{@link Dutch} is the way in. Text is cut at white space into chunks, and {@code SentenceRules} decides between two chunks
 * whether a sentence ends. Lemmas come from a dictionary with a fixed order of preference, without looking at the sentence; the
 * parts of a compound are words of the same dictionary that are more common than the compound.
 *
 * <p>Knows only {@code stand}. Nothing here interprets what a text says.
 */
@NullMarked
package nl.rodedraad.kern.taal;

import org.jspecify.annotations.NullMarked;
