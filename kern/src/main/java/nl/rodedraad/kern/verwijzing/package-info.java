// SPDX-License-Identifier: EUPL-1.2
/**
 * What a text cites: regulations, EU acts, parliamentary papers, gazettes, judgments and organisations.
 *
 * <p>Knows {@code taal} and {@code stand}.
 */
@NullMarked
package nl.rodedraad.kern.verwijzing;

import org.jspecify.annotations.NullMarked;
