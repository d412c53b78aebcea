// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

/**
 * What the properties of a file tell, which need not be the truth.
 *
 * @param titel the title in the properties; empty if they have none
 * @param auteur the author in the properties; empty if they have none
 */
record Gegevens(String titel, String auteur) {}
