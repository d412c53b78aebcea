// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;

/** Brings together what is about the same. Implementations are deterministic and safe for use by several threads. */
public interface Groepering {

    /**
     * The groups of two or more, each as ids in alphabetical order, in order of size and then of the first id. What is like nothing
     * else is in no group; nothing is in two. The order of the input changes nothing.
     */
    List<List<String>> groepeer(List<Groepslid> leden);

    /** Name and version of the method. */
    String model();
}
