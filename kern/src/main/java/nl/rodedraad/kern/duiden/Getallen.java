// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads Dutch numbers in figures and in words. */
final class Getallen {

    /** More digits are a number of an account or file, and would not survive a file as a number. */
    private static final int MOST_DIGITS = 15;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("elf", 11),
            Map.entry("twaalf", 12),
            Map.entry("dertien", 13),
            Map.entry("veertien", 14),
            Map.entry("vijftien", 15),
            Map.entry("zestien", 16),
            Map.entry("zeventien", 17),
            Map.entry("achttien", 18),
            Map.entry("negentien", 19),
            Map.entry("twintig", 20),
            Map.entry("dertig", 30),
            Map.entry("veertig", 40),
            Map.entry("vijftig", 50),
            Map.entry("zestig", 60),
            Map.entry("zeventig", 70),
            Map.entry("tachtig", 80),
            Map.entry("negentig", 90),
            Map.entry("honderd", 100),
            Map.entry("duizend", 1000));

    private static final Map<String, Integer> POWERS =
            Map.of("duizend", 3, "miljoen", 6, "mln", 6, "mln.", 6, "miljard", 9, "mld", 9, "mld.", 9);

    private Getallen() {}

    /** The value of "1.250", "3,2", "1250" or "elf"; empty for anything else. */
    static Optional<BigDecimal> waarde(String woord) {
        Integer inWoorden = WORDS.get(woord);
        if (inWoorden != null) {
            return Optional.of(BigDecimal.valueOf(inWoorden));
        }
        StringBuilder cijfers = new StringBuilder();
        int komma = -1;
        int punt = -1;
        for (int i = 0; i < woord.length(); i++) {
            char c = woord.charAt(i);
            if (c >= '0' && c <= '9') {
                cijfers.append(c);
            } else if (c == '.' && komma < 0 && i > 0 && i <= 3 + Math.max(0, punt + 1) && group(woord, i)) {
                punt = i;
            } else if (c == ',' && komma < 0 && i > 0 && i + 1 < woord.length()) {
                komma = cijfers.length();
            } else {
                return Optional.empty();
            }
        }
        if (cijfers.isEmpty() || cijfers.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cijfers.toString()).movePointLeft(komma < 0 ? 0 : cijfers.length() - komma));
    }

    /** Whether three figures and no fourth stand behind a point. */
    private static boolean group(String woord, int punt) {
        for (int i = punt + 1; i <= punt + 3; i++) {
            if (i >= woord.length() || !Character.isDigit(woord.charAt(i))) {
                return false;
            }
        }
        return punt + 4 == woord.length() || !Character.isDigit(woord.charAt(punt + 4));
    }

    /** What a word multiplies by, as a power of ten; 0 for a word that does not. */
    static int macht(String woord) {
        return POWERS.getOrDefault(woord, 0);
    }
}
