// SPDX-License-Identifier: EUPL-1.2
/**
 * What every format hands over: blocks in reading order, before they get their place in the canonical text.
 *
 * <p>A format knows its own marks (tags, styles, elements) and nothing of offsets; {@link
 * nl.rodedraad.kern.lezen.blok.CanonicalText} knows offsets and nothing of formats.
 */
@NullMarked
package nl.rodedraad.kern.lezen.blok;

import org.jspecify.annotations.NullMarked;
