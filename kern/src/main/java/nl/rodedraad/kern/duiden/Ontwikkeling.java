// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * What a sentence says about the Stand itself or about how the organisation works with others.
 *
 * @param id slug in {@link Schema#ontwikkelingen}
 * @param groeit whether it grows or happens; false when it lacks or falls short
 * @param zin the sentence
 * @param score calibrated probability, 0–1
 * @param redenen features that counted most, heaviest first
 */
public record Ontwikkeling(String id, boolean groeit, Bereik zin, double score, List<Reden> redenen) {

    public Ontwikkeling {
        redenen = List.copyOf(redenen);
        if (score < 0 || score > 1) {
            throw new OngeldigeWaardeException("score " + score, "een kans van 0 tot en met 1");
        }
    }

    /** The slug with its sign, as in the labelled documents: "samenwerking+". */
    public String label() {
        return id + (groeit ? "+" : "-");
    }

    public Ontwikkeling verschoven(int afstand) {
        return new Ontwikkeling(id, groeit, zin.verschoven(afstand), score, redenen);
    }
}
