// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/**
 * The sentences of a text with what stands around it.
 *
 * @param zinnen its sentences, in order
 * @param koppen the headings above it, outermost first
 * @param vorige the last sentence before it; empty when nothing stands before it
 */
record Context(List<Zin> zinnen, List<Zin> koppen, List<Zin> vorige) {

    Context {
        zinnen = List.copyOf(zinnen);
        koppen = List.copyOf(koppen);
        vorige = List.copyOf(vorige);
    }
}
