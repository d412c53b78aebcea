// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;

/** Names groups in words of their own members. Implementations are deterministic and safe for use by several threads. */
public interface Naamgever {

    /**
     * A short name that occurs, letter for letter but for its first capital, in the heading or the text of a member.
     *
     * @param groep the members, at least one; their order changes nothing
     */
    String naam(List<Groepslid> groep);
}
