// SPDX-License-Identifier: EUPL-1.2
/**
 * Measures: precision, recall, agreement and cluster quality, each with the paper that it comes from. Numbers go in and numbers
 * come out; what they are about is up to the caller.
 *
 * <p>Knows only {@code stand}.
 */
@NullMarked
package nl.rodedraad.kern.meten;

import org.jspecify.annotations.NullMarked;
