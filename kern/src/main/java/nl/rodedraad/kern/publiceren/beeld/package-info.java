// SPDX-License-Identifier: EUPL-1.2
/**
 * Pictures as SVG within a page: real text, a title and a description, colours from the style sheet, sizes that follow the
 * width of the page without shrinking the text. A picture knows figures and labels only; the table that belongs beside it is
 * the page's.
 */
@NullMarked
package nl.rodedraad.kern.publiceren.beeld;

import org.jspecify.annotations.NullMarked;
