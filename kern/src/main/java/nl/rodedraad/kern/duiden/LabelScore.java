// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * How probable it is that a text falls under a concept of a SKOS scheme.
 *
 * @param id slug of the concept
 * @param score calibrated probability, 0–1; 0.5 or more means yes
 * @param redenen features that counted most, heaviest first
 */
public record LabelScore(String id, double score, List<Reden> redenen) {

    public LabelScore {
        redenen = List.copyOf(redenen);
        if (score < 0 || score > 1) {
            throw new OngeldigeWaardeException("score " + score, "een kans van 0 tot en met 1");
        }
    }

    public boolean ja() {
        return score >= 0.5;
    }
}
