// SPDX-License-Identifier: EUPL-1.2
/**
 * The nouns that all rooms share: a document, its passages, where a passage stands, and the Stand that a document is.
 *
 * <p>Values only: immutable, validated when made, without behaviour that reads, writes or guesses. Nothing of another room
 * enters here.
 */
@NullMarked
package nl.rodedraad.kern.stand;

import org.jspecify.annotations.NullMarked;
