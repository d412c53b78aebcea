// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A literal piece of a text.
 *
 * @param bereik where it stands in the text
 * @param tekst its letters
 */
public record Stuk(Bereik bereik, String tekst) {

    public Stuk {
        if (tekst.length() != bereik.lengte()) {
            throw new OngeldigeWaardeException(
                    "stuk '" + tekst + "' op " + bereik, "een stuk is zo lang als zijn bereik");
        }
    }

    /** The piece of a text within a range. */
    public static Stuk van(String tekst, Bereik bereik) {
        return new Stuk(bereik, bereik.van(tekst));
    }

    public Stuk verschoven(int afstand) {
        return new Stuk(bereik.verschoven(afstand), tekst);
    }
}
