// SPDX-License-Identifier: EUPL-1.2
/**
 * Formats that carry their structure with them: HTML, Word and OpenDocument (by Apache Tika, as XHTML), Markdown (by commonmark,
 * as HTML) and plain text. All but the last end in {@link nl.rodedraad.kern.lezen.opmaak.HtmlBlocks}.
 */
@NullMarked
package nl.rodedraad.kern.lezen.opmaak;

import org.jspecify.annotations.NullMarked;
