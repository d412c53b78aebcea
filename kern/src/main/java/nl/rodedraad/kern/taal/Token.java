// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import nl.rodedraad.kern.stand.Bereik;

/**
 * A word, number or other mark in a text.
 *
 * @param bereik where it stands
 * @param vorm the word as it is written there
 */
public record Token(Bereik bereik, String vorm) {}
