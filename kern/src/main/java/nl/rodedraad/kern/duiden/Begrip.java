// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Map;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A concept of a SKOS scheme, with its texts by language code ({@code nl}, {@code en}).
 *
 * @param slug short name, the {@code skos:notation}
 * @param labels preferred label
 * @param definities definition
 * @param afbakeningen scope note: what it is not; empty when there is none
 */
public record Begrip(
        String slug, Map<String, String> labels, Map<String, String> definities, Map<String, String> afbakeningen) {

    public Begrip {
        labels = Map.copyOf(labels);
        definities = Map.copyOf(definities);
        afbakeningen = Map.copyOf(afbakeningen);
        if (!labels.containsKey("nl") || !labels.containsKey("en")) {
            throw new OngeldigeWaardeException(
                    "begrip '" + slug + "'", "een begrip heeft een Nederlands en een Engels label");
        }
    }

    /** The preferred label in a language; in Dutch where that language has none. */
    public String label(String taal) {
        return in(labels, taal);
    }

    /** The definition in a language; in Dutch where that language has none, empty where there is none at all. */
    public String definitie(String taal) {
        return in(definities, taal);
    }

    /** What the concept is not, in a language; empty where nothing is said. */
    public String afbakening(String taal) {
        return in(afbakeningen, taal);
    }

    private static String in(Map<String, String> texts, String taal) {
        return texts.getOrDefault(taal, texts.getOrDefault("nl", ""));
    }
}
