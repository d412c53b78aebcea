// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Herkomst;

/**
 * What an organisation says goes well, or is solved.
 *
 * @param organisatie who says it
 * @param jaar year of the Stand
 * @param citaat the words
 * @param koppad the headings above it, outermost first
 * @param context the passage in which it stands, which often says what it is about
 * @param score probability, 0–1, that it is one
 * @param herkomst whether its function is a proposal or a decision
 */
public record Lichtpunt(
        String organisatie,
        int jaar,
        Citaat citaat,
        List<String> koppad,
        String context,
        double score,
        Herkomst herkomst) {

    public Lichtpunt {
        koppad = List.copyOf(koppad);
    }

    /** The id of its place. */
    public String id() {
        return citaat.plaats().id();
    }
}
