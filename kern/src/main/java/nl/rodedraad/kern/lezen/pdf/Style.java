// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

/**
 * How letters look, apart from their size.
 *
 * @param color a number that is the same for the same fill colour
 * @param direction quarter turns of the text against the page: 0 is upright, 1 runs downward
 */
record Style(boolean bold, boolean italic, int color, int direction) {}
