// SPDX-License-Identifier: EUPL-1.2
/**
 * A file becomes a {@link nl.rodedraad.kern.stand.Document}: headings, paragraphs, pages and offsets.
 *
 * <p>Input is hostile: whatever a file holds, reading ends in a document, if need be one with status "niet-gelezen" and the
 * reason. Knows {@code stand}, and of {@code taal} only which language a text is in.
 */
@NullMarked
package nl.rodedraad.kern.lezen;

import org.jspecify.annotations.NullMarked;
