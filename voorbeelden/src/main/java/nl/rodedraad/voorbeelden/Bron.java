// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the list: which source becomes which file.
 *
 * @param bron file name of the Markdown source
 * @param bestand file name of the Stand
 * @param formaat format of the Stand
 * @param organisatie full name of the invented organisation
 * @param jaar edition
 * @param uitgever ministry; a change of name stands between brackets: {@code LNV (2025: LVVN)}
 * @param bijzonderheden what the file has, separated by commas
 */
record Bron(
        String bron,
        String bestand,
        Formaat formaat,
        String organisatie,
        int jaar,
        String uitgever,
        String bijzonderheden) {

    private static final Pattern NIEUWE_NAAM = Pattern.compile("(.+) \\((\\d{4}): (.+)\\)");

    /** The house whose style the file has: the first part of the source's name. */
    String huis() {
        return bron.substring(0, bron.indexOf('-'));
    }

    /** True if one of the particulars contains the words. */
    boolean heeft(String woorden) {
        return Arrays.stream(bijzonderheden.split(",", -1)).anyMatch(b -> b.contains(woorden));
    }

    /** The name the ministry had in the year of this edition. */
    String uitgeverInJaar() {
        Matcher nieuw = NIEUWE_NAAM.matcher(uitgever);
        if (!nieuw.matches()) {
            return uitgever;
        }
        return jaar >= Integer.parseInt(nieuw.group(2)) ? nieuw.group(3) : nieuw.group(1);
    }
}
