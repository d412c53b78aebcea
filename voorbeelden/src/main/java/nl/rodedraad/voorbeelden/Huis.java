// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The style of a publishing house.
 *
 * @param sleutel first part of the names of its sources
 * @param brood family of the running text in a PDF
 * @param kop family of its headings
 * @param corps size of the running text in points
 * @param kleur colour of headings, as {@code #rrggbb}
 * @param tint pale colour of boxes and bands
 * @param omslag name of the title page's template
 * @param kantoor family named in word processor files
 * @param web name of the web page's template
 */
record Huis(
        String sleutel,
        String brood,
        String kop,
        String corps,
        String kleur,
        String tint,
        String omslag,
        String kantoor,
        String web) {

    /** All houses by key. */
    static Map<String, Huis> alle() {
        Map<String, Huis> huizen = new HashMap<>();
        for (List<String> rij : Csv.rijen(Hulpbron.tekst("huizen.csv", Map.of()))) {
            huizen.put(rij.get(0), van(rij));
        }
        return Map.copyOf(huizen);
    }

    private static Huis van(List<String> rij) {
        return new Huis(
                rij.get(0),
                rij.get(1),
                rij.get(2),
                rij.get(3),
                rij.get(4),
                rij.get(5),
                rij.get(6),
                rij.get(7),
                rij.get(8));
    }

    /** The values that templates ask for. */
    Map<String, String> waarden() {
        return Map.of("brood", brood, "kop", kop, "corps", corps, "kleur", kleur, "tint", tint, "kantoor", kantoor);
    }

    /** The heading colour as six hexadecimal digits, without the hash. */
    String kleurcijfers() {
        return kleur.substring(1);
    }

    /** The pale colour as six hexadecimal digits, without the hash. */
    String tintcijfers() {
        return tint.substring(1);
    }
}
