// SPDX-License-Identifier: EUPL-1.2
/**
 * What became of a knelpunt: how it goes on from one edition to the next, with both passages, and the bright spots that solve it.
 *
 * <p>Silence is not a solution: a knelpunt that is no longer named is "niet meer genoemd"; "opgelost" needs a passage or a decision
 * that says so. Knows {@code verbinden} and the rooms before it.
 */
@NullMarked
package nl.rodedraad.kern.verbinden.verloop;

import org.jspecify.annotations.NullMarked;
