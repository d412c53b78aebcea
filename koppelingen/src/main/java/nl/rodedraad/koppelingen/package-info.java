// SPDX-License-Identifier: EUPL-1.2
/**
 * What speaks to the outside. Nothing here is used unless somebody asks for it by name; no document leaves the machine otherwise.
 * Knows {@code kern}, and nobody's insides.
 */
@NullMarked
package nl.rodedraad.koppelingen;

import org.jspecify.annotations.NullMarked;
