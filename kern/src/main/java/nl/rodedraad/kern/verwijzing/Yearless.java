// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of laws and decrees without their year, as far as no other regulation is called so: "Invorderingswet" for the
 * Invorderingswet 1990. Of several years the last counts.
 */
final class Yearless {

    private static final Pattern DATED = Pattern.compile("(\\p{L}.{8,}) ((?:18|19|20)\\d\\d)");

    /** Kinds of regulations beyond this rank are too many and too much alike to guess among. */
    private static final int LIGHTEST = Regelingsoort.rang("AMvB");

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> years = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();

    void see(String name, Source source) {
        known.add(name.toLowerCase(Locale.ROOT));
        Matcher dated = DATED.matcher(name);
        if (!dated.matches() || source.rang() > LIGHTEST || source.id().isEmpty()) {
            return;
        }
        String bare = dated.group(1);
        if (years.getOrDefault(bare, "").compareTo(dated.group(2)) < 0) {
            years.put(bare, dated.group(2));
            sources.put(bare, source);
        }
    }

    /** The bare names with what they likely mean, in order. */
    Map<String, Source> names() {
        Map<String, Source> bare = new TreeMap<>(sources);
        bare.keySet().removeIf(name -> known.contains(name.toLowerCase(Locale.ROOT)));
        return bare;
    }
}
