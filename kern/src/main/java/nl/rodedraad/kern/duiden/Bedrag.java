// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.math.BigDecimal;
import java.util.Locale;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * An amount of money, a number of people or things, or a duration.
 *
 * @param stuk the words of the text
 * @param soort what is measured
 * @param laagste lowest value, 0 or more; whole euros may have cents
 * @param hoogste highest value; the same as the lowest unless the text gives a range
 * @param eenheid "EUR"; the lemma of what is counted; "dag", "week", "maand", "jaar", …
 * @param telt lemmas of what the figure counts, in alphabetical order with a space between; amounts of the same kind and unit with
 *     the same key can be set beside each other; empty when the text around it does not say
 */
public record Bedrag(Stuk stuk, Soort soort, BigDecimal laagste, BigDecimal hoogste, String eenheid, String telt) {

    /** What an amount measures. */
    public enum Soort {
        GELD,
        AANTAL,
        DUUR;

        /** The name in files and on screens, in lower case. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Bedrag {
        laagste = plain(laagste);
        hoogste = plain(hoogste);
        if (laagste.signum() < 0 || laagste.compareTo(hoogste) > 0) {
            throw new OngeldigeWaardeException(
                    "bedrag van " + laagste + " tot " + hoogste,
                    "de laagste waarde is 0 of meer en niet boven de hoogste");
        }
    }

    /** Without zeros behind the comma and without an exponent, so that equal values are written alike. */
    private static BigDecimal plain(BigDecimal waarde) {
        BigDecimal korter = waarde.stripTrailingZeros();
        return korter.scale() < 0 ? korter.setScale(0) : korter;
    }

    public Bedrag verschoven(int afstand) {
        return new Bedrag(stuk.verschoven(afstand), soort, laagste, hoogste, eenheid, telt);
    }
}
