// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks paragraphs into lines of a fixed width, and long words where much of a line would stay empty. */
final class Regelbreker {

    private static final Pattern WOORD = Pattern.compile("(\\p{L}+)([^\\p{L}]*)");
    private static final int LEEG = 8;

    private final Afbreker afbreker;
    private final int kolommen;

    Regelbreker(Afbreker afbreker, int kolommen) {
        this.afbreker = afbreker;
        this.kolommen = kolommen;
    }

    /** The text with line feeds in place of some spaces; line feeds that it had stay. */
    String breek(String tekst) {
        StringBuilder uit = new StringBuilder();
        tekst.lines().forEach(regel -> breekRegel(regel, uit));
        return uit.substring(0, Math.max(0, uit.length() - 1));
    }

    private void breekRegel(String regel, StringBuilder uit) {
        int begin = uit.length();
        for (String woord : regel.split(" ", -1)) {
            begin = voegToe(woord, uit, begin);
        }
        uit.append('\n');
    }

    private int voegToe(String woord, StringBuilder uit, int begin) {
        int lengte = uit.length() - begin;
        if (lengte == 0 || lengte + 1 + woord.length() <= kolommen) {
            uit.append(lengte == 0 ? "" : " ").append(woord);
            return begin;
        }
        int deel = kolommen - lengte >= LEEG ? deel(woord, kolommen - lengte - 1) : 0;
        if (deel > 0) {
            uit.append(' ').append(woord, 0, deel).append('-');
        }
        uit.append('\n').append(woord, deel, woord.length());
        return uit.length() - (woord.length() - deel);
    }

    private int deel(String woord, int ruimte) {
        Matcher letters = WOORD.matcher(woord);
        return letters.matches() ? afbreker.pastTot(letters.group(1), ruimte) : 0;
    }
}
