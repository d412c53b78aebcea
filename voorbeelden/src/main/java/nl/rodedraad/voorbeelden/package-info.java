// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the invented Standen: one Markdown source becomes the file that a report of that house would be.
 *
 * <p>Read in this order: {@link nl.rodedraad.voorbeelden.Bron} is a line of the list, {@link
 * nl.rodedraad.voorbeelden.Verhaal} is what its Markdown says, a {@code Maker} turns that into the bytes of one format.
 * The same source gives the same bytes on every machine: no clock, no chance, no compression that differs by platform.
 */
@NullMarked
package nl.rodedraad.voorbeelden;

import org.jspecify.annotations.NullMarked;
