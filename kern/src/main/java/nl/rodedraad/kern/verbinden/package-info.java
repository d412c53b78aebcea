// SPDX-License-Identifier: EUPL-1.2
/**
 * What belongs together: uitspraken into knelpunten, knelpunten into draden, and both over the years.
 *
 * <p>Decisions of people come before proposals of a model. Knows {@code duiden} and the rooms before it.
 */
@NullMarked
package nl.rodedraad.kern.verbinden;

import org.jspecify.annotations.NullMarked;
