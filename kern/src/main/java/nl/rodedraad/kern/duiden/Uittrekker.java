// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;

/** Takes from a text what it says in so many words. */
final class Uittrekker {

    private final Levensgebeurtenissen levensgebeurtenissen = new Levensgebeurtenissen();

    /**
     * The extract of a text.
     *
     * @param functies the function of each sentence
     */
    Uittreksel van(Context context, List<Functie> functies) {
        return new Uittreksel(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                levensgebeurtenissen.van(context.zinnen()),
                functies.contains(Functie.KNELPUNT) ? new Openheid(3, false, false) : Openheid.GEEN);
    }
}
