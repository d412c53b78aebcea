// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * How a rode draad is published: what its pages depend on beside the {@link RodeDraad} itself.
 *
 * @param taal language of the pages: {@code nl} or {@code en}
 * @param bronnen whether the originals are published beside the pages, in the folder {@code bronnen}
 */
public record Vorm(String taal, boolean bronnen) {

    public Vorm {
        if (!taal.equals("nl") && !taal.equals("en")) {
            throw new OngeldigeWaardeException(
                    "taal '" + taal + "'", "een verslag is in het Nederlands (nl) of Engels (en)");
        }
    }
}
