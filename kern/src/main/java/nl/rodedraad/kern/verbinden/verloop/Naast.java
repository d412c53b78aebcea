// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.List;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;

/**
 * Two passages side by side, the changed words marked.
 *
 * @param toen quotation of the earlier edition
 * @param nu quotation of the later edition
 * @param weg ranges in the text of {@code toen} that are not in {@code nu}, in order, without overlap
 * @param erbij ranges in the text of {@code nu} that are not in {@code toen}, in order, without overlap
 */
public record Naast(Citaat toen, Citaat nu, List<Bereik> weg, List<Bereik> erbij) {

    public Naast {
        weg = List.copyOf(weg);
        erbij = List.copyOf(erbij);
    }

    /** The two with every word marked that the other lacks at its place. */
    public static Naast van(Citaat toen, Citaat nu) {
        return Woordverschil.tussen(toen, nu);
    }
}
