// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.List;

/** Finds the citations in a text. Implementations are safe for use by several threads. */
public interface VerwijzingFinder {

    /** The citations in order of place; ranges count in {@code tekst}. Takes time linear in the length of the text. */
    List<Verwijzing> find(String tekst);
}
