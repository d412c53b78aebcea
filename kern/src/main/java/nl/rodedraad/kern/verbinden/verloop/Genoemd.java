// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

/**
 * That a Stand names something anywhere, within a knelpunt or not.
 *
 * @param organisatie organisation of the Stand
 * @param jaar year of the Stand
 * @param begrip slug of what it names; of a development with its sign ({@code samenwerking+})
 */
public record Genoemd(String organisatie, int jaar, String begrip) {}
