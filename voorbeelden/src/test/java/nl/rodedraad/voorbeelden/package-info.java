// SPDX-License-Identifier: EUPL-1.2
/** Proves that the invented Standen can be made again, and that every format is what the list says. */
@NullMarked
package nl.rodedraad.voorbeelden;

import org.jspecify.annotations.NullMarked;
