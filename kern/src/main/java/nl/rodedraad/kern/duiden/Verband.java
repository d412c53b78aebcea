// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/**
 * A cause or a consequence in the words of the text.
 *
 * @param wat the words that say it
 * @param signaal the word that makes it a cause or a consequence, in lower case, such as "waardoor"
 * @param wie whom it hits, in the words of the text; empty when the text does not say
 */
public record Verband(Stuk wat, String signaal, List<Stuk> wie) {

    public Verband {
        wie = List.copyOf(wie);
    }

    public Verband verschoven(int afstand) {
        return new Verband(
                wat.verschoven(afstand),
                signaal,
                wie.stream().map(stuk -> stuk.verschoven(afstand)).toList());
    }
}
