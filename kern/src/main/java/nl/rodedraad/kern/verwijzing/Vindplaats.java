// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/**
 * A place inside a regulation.
 *
 * @param artikel article number; empty for the whole regulation
 * @param lid paragraph; empty when none is cited
 * @param onderdeel part; empty when none is cited
 */
record Vindplaats(String artikel, String lid, String onderdeel) {

    static final Vindplaats GEHEEL = new Vindplaats("", "", "");
}
