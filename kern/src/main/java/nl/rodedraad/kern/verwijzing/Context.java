// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was named before in the same text: laws of this paragraph, and abbreviations that the text itself explains. */
final class Context {

    private static final int MOST_NAMED = 20;
    private static final int MOST_MENTIONED = 1000;

    private final Map<String, Source> definitions = new HashMap<>();
    private final List<Source> services = new ArrayList<>();
    private final List<Source> named = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();
    private @Nullable Source general;

    /** Remembers a law that was named in full or by its abbreviation. */
    void name(Source source) {
        named.remove(source);
        if (named.size() == MOST_NAMED) {
            named.remove(0);
        }
        named.add(source);
    }

    /** Remembers for the whole text that this law was named with certainty. */
    void mention(Source source) {
        if (mentioned.size() < MOST_MENTIONED) {
            mentioned.add(source.id());
        }
    }

    /** The text named the law with this id before, with certainty. */
    boolean hasNamed(String id) {
        return mentioned.contains(id);
    }

    /** Remembers what the text itself calls a law. */
    void define(String abbreviation, Source source) {
        definitions.put(abbreviation, source);
    }

    /** Remembers that the text calls this law "de wet". */
    void defineGeneral(Source source) {
        general = source;
    }

    /** Remembers an organisation that was named, if it is a service. */
    void nameOrganisation(Source source) {
        boolean service = source.titel().toLowerCase(Locale.ROOT).contains("dienst");
        if (service && !services.contains(source) && services.size() < MOST_NAMED) {
            services.add(source);
        }
    }

    /** The one service that this paragraph named, or null when it named none or several. */
    @Nullable
    Source service() {
        return services.size() == 1 ? services.get(0) : null;
    }

    boolean hasGeneral() {
        return general != null;
    }

    void newParagraph() {
        services.clear();
        named.clear();
    }

    /** What the text itself said that this word stands for, or null. */
    @Nullable
    Law defined(Tokens tokens, int i) {
        if (definitions.isEmpty() || !tokens.isWord(i) || tokens.length(i) > 30) {
            return null;
        }
        Source source = definitions.get(tokens.written(i));
        return source == null ? null : Law.of(i + 1, source, "");
    }

    /** The law that "de wet" or "die wet" stands for. */
    Law back(Tokens tokens, int generic, boolean pointing) {
        int end = generic + 1;
        String words = "'" + tokens.written(generic) + "'";
        if (general != null && !pointing) {
            return Law.of(end, general, "");
        }
        return lastNamed(end, words, pointing);
    }

    /** The law that a bare article is of. */
    Law bare(int end) {
        return lastNamed(end, "het artikel", false);
    }

    private Law lastNamed(int end, String words, boolean pointing) {
        boolean one = named.size() == 1 || (pointing && !named.isEmpty());
        if (!one) {
            String why = named.isEmpty()
                    ? "in deze alinea is geen regeling genoemd"
                    : "in deze alinea zijn meer regelingen genoemd";
            return Law.unknown(end, "van welke regeling " + words + " is, staat er niet: " + why);
        }
        Source last = named.get(named.size() - 1);
        return Law.of(
                end, last, words + " is gelezen als de regeling die eerder in deze alinea staat: " + last.titel());
    }
}
