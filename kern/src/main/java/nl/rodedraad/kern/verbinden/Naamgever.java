// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;

/** Names a group in words of its own members. Implementations are deterministic and safe for use by several threads. */
public interface Naamgever {

    /**
     * A short name that occurs, letter for letter but for capitals, in what the members say.
     *
     * @param groep the members, at least one; their order changes nothing
     * @param alle everything that was grouped, against which the group stands out
     */
    String naam(List<Groepslid> groep, List<Groepslid> alle);
}
