// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the command says, in Dutch or English. */
final class Teksten {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * Opens the texts of one language by themselves: the search that {@code ResourceBundle.getBundle} does would take a tenth of
     * the time in which help has to appear.
     */
    Teksten(String taal) {
        this.locale = Locale.forLanguageTag(taal);
        this.bundle = open(taal.equals("en") ? "Opdrachten_en.properties" : "Opdrachten.properties");
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String taal() {
        return locale.getLanguage();
    }

    /** The message of this name with its values filled in. */
    String van(String naam, Object... waarden) {
        return new MessageFormat(bundle.getString(naam), locale).format(waarden);
    }

    /** The message of this name, or of the other when there is none. */
    String vanOf(String naam, String anders) {
        return van(bundle.containsKey(naam) ? naam : anders);
    }

    private static ResourceBundle open(String bestand) {
        InputStream in = Objects.requireNonNull(Teksten.class.getResourceAsStream(bestand), bestand);
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
