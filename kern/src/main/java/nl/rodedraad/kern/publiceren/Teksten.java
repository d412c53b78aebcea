// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.duiden.Schema;

/** The words of the pages in one language. A text has its values by name, as in {@code {n}}. Immutable. */
final class Teksten {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)\\}");

    private final String taal;
    private final Map<String, String> texts;

    private Teksten(String taal, Map<String, String> texts) {
        this.taal = taal;
        this.texts = texts;
    }

    static Teksten in(String taal) {
        String file = "teksten_" + taal + ".properties";
        try (InputStream in = Objects.requireNonNull(Teksten.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Teksten(taal, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String taal() {
        return taal;
    }

    Map<String, String> all() {
        return Map.copyOf(texts);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key, with its values given as name, value, name, value … */
    String text(String key, Object... values) {
        Map<String, String> byName = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            byName.put(values[i].toString(), values[i + 1].toString());
        }
        return filled(key, byName);
    }

    /** The text of {@code key.een} for 1 and of {@code key.meer} for all else, with {@code {n}} the number. */
    String count(String key, long n) {
        return text(key + (n == 1 ? ".een" : ".meer"), "n", n);
    }

    String filled(String key, Map<String, String> values) {
        return NAME.matcher(raw(key))
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "?")));
    }

    /** The text with its names still to fill. */
    String raw(String key) {
        return Objects.requireNonNull(texts.get(key), () -> "geen tekst '" + key + "' in " + taal);
    }

    /** A, B and C. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + text("en") + " " + items.get(last);
    }

    /** A figure with at most two decimals, in the notation of the language. */
    String figure(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return taal.equals("nl") ? plain.replace('.', ',') : plain;
    }

    /** A date in words; what is no ISO 8601 date is left as it is. */
    String date(String iso) {
        try {
            LocalDate date = LocalDate.parse(iso);
            return date.getDayOfMonth() + " " + text("maand." + date.getMonthValue()) + " " + date.getYear();
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Label of a theme, as at the start of a sentence. */
    String theme(String slug) {
        return Schema.themas().begrip(slug).label(taal);
    }

    /** Label of a theme within a sentence; an abbreviation keeps its capitals. */
    String themeInSentence(String slug) {
        return inSentence(theme(slug));
    }

    /** A label within a sentence; see {@link #themeInSentence}. */
    String inSentence(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }
}
