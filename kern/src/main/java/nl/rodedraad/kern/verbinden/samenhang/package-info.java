// SPDX-License-Identifier: EUPL-1.2
/**
 * What knelpunten of all organisations say together: who has trouble from whom, where they meet at the citizen, how the figures move
 * between editions, and which knelpunten no theme covers.
 *
 * <p>Pure functions of what was read; pages and conclusions are made elsewhere. Knows {@code verbinden}, {@code verbinden.verloop}
 * and the rooms before them.
 */
@NullMarked
package nl.rodedraad.kern.verbinden.samenhang;

import org.jspecify.annotations.NullMarked;
