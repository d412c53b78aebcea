// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/**
 * What a name leads to.
 *
 * @param soort kind of source
 * @param id its identifier; empty when none is known
 * @param titel the name to show
 * @param rang order of preference among namesakes; lower goes first
 * @param bekend false when the id is only remembered, not found in a source
 * @param opmerking what a reader should know, such as a repeal; empty when nothing
 */
record Source(VerwijzingSoort soort, String id, String titel, int rang, boolean bekend, String opmerking) {}
