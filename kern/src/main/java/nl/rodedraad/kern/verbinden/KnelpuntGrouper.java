// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;
import nl.rodedraad.kern.duiden.PassageDuiding;
import nl.rodedraad.kern.stand.Stand;

/** Brings together what one Stand presents as one problem. Implementations are deterministic. */
public interface KnelpuntGrouper {

    /**
     * The knelpunten of a Stand, in order of their first uitspraak.
     *
     * @param duidingen what the passages of its document say, in order
     */
    List<Knelpunt> group(Stand stand, List<PassageDuiding> duidingen, Beslissingen beslissingen);
}
