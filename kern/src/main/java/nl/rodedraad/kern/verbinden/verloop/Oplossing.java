// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * A bright spot with the knelpunt that it solves or eases.
 *
 * @param lichtpunt the words of the bright spot
 * @param organisatie who says it
 * @param jaar year of the Stand that says it
 * @param verloop id of the course of the knelpunt
 * @param knelpunt the words of the knelpunt, of the last edition up to {@code jaar}
 * @param vanAnder whether the knelpunt is another organisation's: then the bright spot is an example
 * @param score how sure, 0–1
 * @param gedeeld what both share, most telling first
 * @param herkomst whether the link is a proposal or a decision
 */
public record Oplossing(
        Citaat lichtpunt,
        String organisatie,
        int jaar,
        String verloop,
        Citaat knelpunt,
        boolean vanAnder,
        double score,
        List<String> gedeeld,
        Herkomst herkomst) {

    public Oplossing {
        gedeeld = List.copyOf(gedeeld);
    }
}
