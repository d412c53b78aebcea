// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is asked to act.
 *
 * @param wie the party in the words of the text
 * @param partij what kind of party it is
 */
public record Geadresseerde(Stuk wie, Partij partij) {

    private static final Pattern PARTIES = Pattern.compile(
            "(?iU)\\b((?:het |de |onze |ons |alle )?"
                    + "(?:ministerie(?:s)?(?: van [A-Z][\\p{L}]*(?:(?:,| en)? [A-Z][\\p{L}]*){0,4})?|departement(?:en)?|wetgever|kabinet"
                    + "|minister(?:s)?(?: van [A-Z][\\p{L}]*(?: en [A-Z][\\p{L}]*)?)?|staatssecretaris(?:sen)?|Tweede Kamer|Eerste Kamer"
                    + "|Kamer|Kamerleden|politiek|Europese Commissie|gemeente(?:n|raden)?|provincie(?:s)?|waterschap(?:pen)?|het Rijk|Rijk"
                    + "|opdrachtgever(?:s)?|eigenaar|toezichthouder|verzekeraars|werkgevers|ketenpartners|beleidsmakers|regering))\\b");

    /** The first party that a call names, in the words of the text; empty when it names nobody. */
    public static String in(String oproep) {
        Matcher matcher = PARTIES.matcher(oproep);
        return matcher.find() ? matcher.group(1) : "";
    }

    public Geadresseerde verschoven(int afstand) {
        return new Geadresseerde(wie.verschoven(afstand), partij);
    }
}
