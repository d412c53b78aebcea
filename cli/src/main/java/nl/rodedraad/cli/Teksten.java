// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in Dutch or English. */
final class Teksten {

    private static final String BUNDLE = "nl.rodedraad.cli.Opdrachten";

    private final ResourceBundle bundle;
    private final Locale locale;

    Teksten(String taal) {
        this.locale = Locale.forLanguageTag(taal);
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
}
