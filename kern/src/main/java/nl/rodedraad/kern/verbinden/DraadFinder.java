// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.List;

/** Finds the knelpunten of different organisations that are one problem. The order of the input changes nothing. */
public interface DraadFinder {

    List<Draad> find(List<Knelpunt> knelpunten);

    /** Name and version of the method, as in the {@link Herkomst} of every proposal. */
    String model();
}
