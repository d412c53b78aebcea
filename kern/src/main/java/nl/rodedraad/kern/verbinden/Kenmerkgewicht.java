// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a mark weighs: how often, times how rare. Rare is the geometric mean of how rare it is in the {@link Achtergrond}, which is
 * fixed, and among what is compared, which is not.
 */
final class Kenmerkgewicht {

    /** Rarer marks count more than in proportion; chosen on corpus A of the voorbeelden. */
    private static final double RARITY_POWER = 0.75;

    /** What is told again in a later Stand is what it is about, more than in proportion; chosen likewise. */
    private static final double AGAIN_POWER = 1.2;

    /** What is wrong, and for whom, tells less apart than what it is about; chosen likewise. */
    private static final double LESS = 0.6;

    private final Map<String, Integer> aantallen = new HashMap<>();
    private final Kenmerken kenmerken;
    private final int totaal;

    /** @param afdrukken the marks of all that is compared */
    Kenmerkgewicht(List<Map<String, Double>> afdrukken, Kenmerken kenmerken) {
        afdrukken.forEach(afdruk -> afdruk.keySet().forEach(kenmerk -> aantallen.merge(kenmerk, 1, Integer::sum)));
        this.totaal = afdrukken.size();
        this.kenmerken = kenmerken;
    }

    /** The marks of what is told once or in several Standen: the sum of one plus the logarithm of how often. */
    static Map<String, Double> samen(List<Kenmerken.Afdruk> afdrukken) {
        Map<String, Double> samen = new TreeMap<>();
        afdrukken.forEach(afdruk -> afdruk.aantallen()
                .forEach((kenmerk, aantal) -> samen.merge(kenmerk, 1 + StrictMath.log(aantal), Double::sum)));
        return samen;
    }

    /** A vector of length 1; marks of one alone count in its length and are left out. */
    Map<String, Double> vector(Map<String, Double> afdruk) {
        Map<String, Double> vector = new LinkedHashMap<>();
        double kwadraat = 0;
        for (Map.Entry<String, Double> entry : afdruk.entrySet()) {
            double gewicht = StrictMath.pow(entry.getValue(), AGAIN_POWER) * zeldzaamheid(entry.getKey());
            kwadraat += gewicht * gewicht;
            if (aantallen.getOrDefault(entry.getKey(), 0) > 1 && gewicht > 0) {
                vector.put(entry.getKey(), gewicht);
            }
        }
        double lengte = Math.sqrt(Math.max(kwadraat, 1e-9));
        vector.replaceAll((kenmerk, gewicht) -> gewicht / lengte);
        return vector;
    }

    private double zeldzaamheid(String kenmerk) {
        double hier = StrictMath.log((totaal + 1) / (aantallen.getOrDefault(kenmerk, 0) + 0.5));
        double elders = kenmerken.isLabel(kenmerk) ? hier : Achtergrond.zeldzaamheid(kenmerk);
        double zeldzaam = StrictMath.pow(Math.max(0, hier * elders), RARITY_POWER);
        return kenmerken.isZaak(kenmerk) ? zeldzaam : LESS * zeldzaam;
    }
}
