// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * An organisation names another as cause of its knelpunt.
 *
 * @param verloop id of the course of the knelpunt
 * @param organisatie who has the knelpunt
 * @param genoemd who is named as cause
 * @param vermeldingen the sentences that name it, in order of year and place; never empty
 * @param weerwoord what the named organisation says itself about the same; empty when it says nothing alike
 * @param score how sure, 0–1, that it is named as cause
 * @param redenen the words that put the cause there
 * @param herkomst whether this is a proposal or a decision
 */
public record Last(
        String verloop,
        String organisatie,
        String genoemd,
        List<Citaat> vermeldingen,
        Optional<Weerwoord> weerwoord,
        double score,
        List<String> redenen,
        Herkomst herkomst) {

    public Last {
        vermeldingen = List.copyOf(vermeldingen);
        redenen = List.copyOf(redenen);
        if (vermeldingen.isEmpty()) {
            throw new OngeldigeWaardeException(
                    "last van " + organisatie + " van " + genoemd, "wie genoemd wordt, wordt in een zin genoemd");
        }
    }

    /**
     * What the named organisation says about the same.
     *
     * @param verloop id of the course of its own knelpunt
     * @param citaat its words that are most like it
     * @param score likeness, 0–1
     * @param gedeeld what both share, most telling first
     */
    public record Weerwoord(String verloop, Citaat citaat, double score, List<String> gedeeld) {

        public Weerwoord {
            gedeeld = List.copyOf(gedeeld);
        }
    }
}
