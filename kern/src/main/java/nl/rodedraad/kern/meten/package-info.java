// SPDX-License-Identifier: EUPL-1.2
/**
 * Measures: precision, recall, agreement and cluster quality.
 *
 * <p>Knows only {@code stand}.
 */
@NullMarked
package nl.rodedraad.kern.meten;

import org.jspecify.annotations.NullMarked;
