// SPDX-License-Identifier: EUPL-1.2
/**
 * Dutch: sentences, words, lemmas and compounds, each with its place in the text.
 *
 * <p>Knows only {@code stand}. Nothing here interprets what a text says.
 */
@NullMarked
package nl.rodedraad.kern.taal;

import org.jspecify.annotations.NullMarked;
