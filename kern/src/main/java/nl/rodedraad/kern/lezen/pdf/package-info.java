// SPDX-License-Identifier: EUPL-1.2
/**
 * PDF: glyphs become words ({@link nl.rodedraad.kern.lezen.pdf.PageEngine}), words lines, lines paragraphs, headings, lists, tables
 * and notes. Where the file is tagged its structure tree says which is which; elsewhere place, size and weight of the letters do.
 *
 * <p>Coordinates are in points from the upper left of the page as it is shown. Lengths in the rules are multiples of the size of
 * the letters, so that they hold for every size.
 */
@NullMarked
package nl.rodedraad.kern.lezen.pdf;

import org.jspecify.annotations.NullMarked;
