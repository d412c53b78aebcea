// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as the themes see it: its own features, those of its neighbours and of the headings above it, each counting less the
 * further they are from it. "Dat lukt niet" takes its subject from what stands around it.
 *
 * @param delen the sentence itself first
 */
record Samenhang(List<Deel> delen) {

    static final double VORIGE = 0.4;
    static final double VOLGENDE = 0.3;

    /** The innermost heading first. */
    static final List<Double> KOPPEN = List.of(0.5, 0.17);

    /** Features and how much they count here. */
    record Deel(Kenmerken kenmerken, double gewicht) {}

    Samenhang {
        delen = List.copyOf(delen);
    }

    /** The features of the sentence itself. */
    Kenmerken eigen() {
        return delen.get(0).kenmerken();
    }

    /** The weight of each feature. */
    Map<String, Double> gewichten() {
        Map<String, Double> gewichten = new HashMap<>();
        delen.forEach(deel -> deel.kenmerken()
                .gewichten()
                .forEach((kenmerk, gewicht) -> gewichten.merge(kenmerk, deel.gewicht() * gewicht, Double::sum)));
        return gewichten;
    }
}
