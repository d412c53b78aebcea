// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * One or more adjoining sentences of a passage with one function.
 *
 * @param bereik where it stands in the interpreted text
 * @param functie what it does
 * @param score calibrated probability, 0–1, that it has this function
 * @param redenen features that counted most, heaviest first
 */
public record Uitspraak(Bereik bereik, Functie functie, double score, List<Reden> redenen) {

    public Uitspraak {
        redenen = List.copyOf(redenen);
        if (score < 0 || score > 1) {
            throw new OngeldigeWaardeException("score " + score, "een kans van 0 tot en met 1");
        }
    }

    public Uitspraak verschoven(int afstand) {
        return new Uitspraak(bereik.verschoven(afstand), functie, score, redenen);
    }
}
