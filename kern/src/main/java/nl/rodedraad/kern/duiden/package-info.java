// SPDX-License-Identifier: EUPL-1.2
/**
 * What a text says: the function of each sentence, its themes, urgency, openness and target groups.
 *
 * <p>All that comes out is a proposal with a probability, reasons and the version of the model that made it. Knows
 * {@code verwijzing}, {@code taal} and {@code stand}.
 */
@NullMarked
package nl.rodedraad.kern.duiden;

import org.jspecify.annotations.NullMarked;
