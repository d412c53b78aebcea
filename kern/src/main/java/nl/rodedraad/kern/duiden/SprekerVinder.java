// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Optional;
import java.util.Set;

/** Finds who says what a sentence says, where that is not the writer: "volgens …", "… waarschuwt dat", "’, zegt …". */
final class SprekerVinder {

    private static final Set<String> ACCORDING_TO = Set.of("volgens", "aldus");

    private static final Set<String> SAY = Set.of(
            "waarschuwt",
            "waarschuwen",
            "waarschuwde",
            "meldt",
            "melden",
            "meldde",
            "meldden",
            "stelt",
            "stellen",
            "stelde",
            "zegt",
            "zeggen",
            "zei",
            "zeiden",
            "vertelt",
            "vertellen",
            "vertelde",
            "vertelden",
            "vindt",
            "vinden",
            "vond",
            "schrijft",
            "schrijven",
            "schreef",
            "constateert",
            "constateren",
            "constateerde",
            "concludeert",
            "concluderen",
            "concludeerde",
            "signaleert",
            "signaleren",
            "klaagt",
            "klagen",
            "klaagden",
            "vreest",
            "vrezen",
            "bevestigt",
            "bevestigen",
            "erkent",
            "noemt",
            "merkt",
            "benadrukt",
            "benadrukken",
            "oordeelt",
            "oordeelde",
            "betoogt",
            "verklaart",
            "verklaarde",
            "antwoordt",
            "reageert",
            "wijst",
            "wijzen",
            "geeft",
            "gaven",
            "geven",
            "laat",
            "laten",
            "denkt",
            "verzucht",
            "rapporteert",
            "rapporteren");

    private static final Set<String> WRITER = Set.of("wij", "we", "ik", "ons", "onze", "u", "men");

    private static final Set<String> NO_SUBJECT = Set.of(
            "dat", "dit", "er", "het", "wat", "die", "daarbij", "daarom", "hierbij", "ook", "toch", "wel", "in", "uit",
            "op", "bij", "met", "voor", "aan", "door", "na", "sinds", "zo", "hier", "daar", "als", "wie", "niemand",
            "deze", "hoe", "waar", "niets", "alles");

    private static final int LONGEST = 9;
    private static final int NEAR = 6;

    Optional<Spreker> in(Zinsbouw zin) {
        for (int i = 0; i < zin.lengte(); i++) {
            Optional<Spreker> spreker = Optional.empty();
            if (ACCORDING_TO.contains(zin.vorm(i))) {
                spreker = wie(zin, i + 1, naamEinde(zin, i + 1));
            } else if (SAY.contains(zin.vorm(i))) {
                spreker = zegt(zin, i);
            }
            if (spreker.isPresent()) {
                return spreker;
            }
        }
        return Optional.empty();
    }

    private static Optional<Spreker> zegt(Zinsbouw zin, int werkwoord) {
        boolean citaat = werkwoord > 0 && "’”\"‘“".indexOf(zin.grens(werkwoord)) >= 0;
        if (citaat || naCitaat(zin, werkwoord)) {
            return wie(zin, werkwoord + 1, naamEinde(zin, werkwoord + 1));
        }
        if (!zegtIets(zin, werkwoord)) {
            return Optional.empty();
        }
        int begin = werkwoord;
        while (begin > 0 && zin.grens(begin) == Zinsbouw.GEEN) {
            begin--;
        }
        return werkwoord - begin > LONGEST ? Optional.empty() : wie(zin, begin, werkwoord);
    }

    /** A quotation mark somewhere before the comma before the verb. */
    private static boolean naCitaat(Zinsbouw zin, int werkwoord) {
        String ervoor = zin.ervoor(werkwoord);
        return ervoor.indexOf('’') >= 0 || ervoor.indexOf('”') >= 0 || ervoor.contains("',") || ervoor.contains("\",");
    }

    /** Whether "dat", a colon or a quotation follows closely. */
    private static boolean zegtIets(Zinsbouw zin, int werkwoord) {
        for (int i = werkwoord + 1; i <= Math.min(werkwoord + NEAR, zin.lengte() - 1); i++) {
            if (zin.vorm(i).equals("dat") || ":‘“\"".indexOf(zin.grens(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int naamEinde(Zinsbouw zin, int i) {
        int eind = i;
        while (eind < zin.lengte() && eind < i + LONGEST && (eind == i || zin.grens(eind) == Zinsbouw.GEEN)) {
            boolean stopt = eind > i && !zin.hoofdletter(eind) && Woordsoort.werkwoord(zin, eind);
            if (stopt || zin.vorm(eind).equals("dat")) {
                break;
            }
            eind++;
        }
        return eind;
    }

    private static Optional<Spreker> wie(Zinsbouw zin, int van, int tot) {
        if (van >= tot
                || van >= zin.lengte()
                || WRITER.contains(zin.vorm(van))
                || NO_SUBJECT.contains(zin.vorm(tot - 1))) {
            return Optional.empty();
        }
        boolean begintGoed =
                !NO_SUBJECT.contains(zin.vorm(van)) || (zin.vorm(van).equals("het") && tot - van > 1);
        return begintGoed
                ? Optional.of(new Spreker(zin.stuk(van, tot), zin.zin().bereik()))
                : Optional.empty();
    }
}
