// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

/** What kind of word a written word most likely is, without looking at its neighbours. */
public enum WordClass {
    NOUN,
    ADJECTIVE,
    OTHER
}
