// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * Where a language model answers in the form of the OpenAI API ({@code POST …/chat/completions}).
 *
 * @param adres base address, such as {@code http://localhost:11434/v1}; http or https, without user name, password or query
 * @param model name of the model there
 * @param sleutel sent as bearer token; visible ASCII, empty for none
 * @param wacht longest time for one whole answer; longer than zero
 * @param grootste most bytes of one answer; 1 or more
 */
public record Eindpunt(URI adres, String model, String sleutel, Duration wacht, int grootste) {

    private static final Pattern KEY = Pattern.compile("[!-~]*");

    /** No message shows what may be a secret. */
    public Eindpunt {
        if (adres.getRawUserInfo() != null || adres.getRawQuery() != null || adres.getRawFragment() != null) {
            throw new OngeldigeWaardeException(
                    "adres van een eindpunt",
                    "een adres heeft geen naam, wachtwoord, vraagteken of hekje; geef de sleutel apart");
        }
        String scheme = adres.getScheme() == null ? "" : adres.getScheme();
        if (!(scheme.equals("http") || scheme.equals("https")) || adres.getHost() == null) {
            throw new OngeldigeWaardeException("adres '" + adres + "'", "een adres begint met http:// of https://");
        }
        if (model.isBlank()) {
            throw new OngeldigeWaardeException("model ''", "een eindpunt heeft een model met een naam");
        }
        if (!KEY.matcher(sleutel).matches()) {
            throw new OngeldigeWaardeException(
                    "sleutel van een eindpunt",
                    "een sleutel heeft alleen letters, cijfers en leestekens van ASCII, zonder spaties");
        }
        if (wacht.isNegative() || wacht.isZero() || grootste < 1) {
            throw new OngeldigeWaardeException(
                    "wachttijd " + wacht + " en grootte " + grootste, "beide zijn groter dan nul");
        }
    }

    /** The key is a secret. */
    @Override
    public String toString() {
        return "Eindpunt[" + adres + ", " + model + "]";
    }
}
