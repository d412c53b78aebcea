// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who is asked to act, by the verbs and prepositions of asking around the name of a party. */
final class GeadresseerdeVinder {

    private static final Set<String> ASK = Set.of(
            "vragen",
            "vraag",
            "vraagt",
            "vroeg",
            "vroegen",
            "gevraagd",
            "verzoeken",
            "verzoekt",
            "verzocht",
            "roepen",
            "roept",
            "bevelen",
            "beveelt",
            "verwachten",
            "verwacht",
            "verlangd",
            "verlangen",
            "bepleit",
            "bepleiten",
            "opgeroepen",
            "overweging",
            "verzoek",
            "oproep",
            "vraagstelling",
            "aanbevolen",
            "nodigen",
            "meegeven",
            "advies",
            "adviseren",
            "adviseert",
            "geven",
            "leggen",
            "gaven");

    private static final Set<String> WE = Set.of("wij", "we", "ik");

    private static final Set<String> FILLERS =
            Set.of("wij", "we", "ik", "daarom", "ook", "nogmaals", "hierbij", "dan", "opnieuw", "om");

    private static final Set<String> SHOULD =
            Set.of("moet", "moeten", "dient", "dienen", "kan", "zou", "mag", "wordt", "is", "worden", "zijn", "heeft");

    /** What stands behind these acts upon nothing here. */
    private static final Set<String> OBJECT_OF = Set.of(
            "van", "in", "bij", "door", "met", "voor", "op", "tussen", "namens", "over", "onder", "binnen", "en",
            "uit");

    private static final Set<Partij> OVERHEDEN = Set.of(Partij.DEPARTEMENT, Partij.WETGEVER);

    private static final Set<String> TO = Set.of("van", "aan", "bij");

    private final Partijnamen namen = new Partijnamen();

    /** Who is asked in a sentence that is a call; empty when it does not say. */
    Optional<Geadresseerde> in(Zinsbouw zin) {
        Optional<Geadresseerde> gevraagd = gevraagd(zin);
        return gevraagd.isPresent() ? gevraagd : vooraan(zin);
    }

    private Optional<Geadresseerde> gevraagd(Zinsbouw zin) {
        for (int i = 0; i < zin.lengte(); i++) {
            if (ASK.contains(zin.vorm(i))) {
                Optional<Geadresseerde> wie = ervoor(zin, i);
                if (wie.isEmpty()) {
                    wie = erachter(zin, i);
                }
                if (wie.isPresent()) {
                    return wie;
                }
            }
        }
        return Optional.empty();
    }

    /** "Van de minister vragen wij", "het ministerie vragen wij", "de minister is gevraagd", "heeft de minister gevraagd". */
    private Optional<Geadresseerde> ervoor(Zinsbouw zin, int werkwoord) {
        boolean wij = werkwoord + 1 < zin.lengte() && WE.contains(zin.vorm(werkwoord + 1));
        for (int i = zin.deelBegin(werkwoord); i < werkwoord; i++) {
            boolean begin = i == zin.deelBegin(werkwoord);
            boolean na = i > 0 && TO.contains(zin.vorm(i - 1));
            boolean tussen = i > 0
                    && Set.of("heeft", "hebben", "ik", "wij", "we", "zegt").contains(zin.vorm(i - 1));
            if (!(begin || na || tussen) || TO.contains(zin.vorm(i))) {
                continue;
            }
            int eind = namen.einde(zin, i);
            boolean gevolgd = eind < zin.lengte()
                    && (ASK.contains(zin.vorm(eind))
                            || SHOULD.contains(zin.vorm(eind))
                            || Set.of("doen", "wij", "zal", "hebben", "werd").contains(zin.vorm(eind)));
            boolean lijdend = begin && !wij && !passive(zin, eind, werkwoord);
            if (eind > i
                    && gevolgd
                    && !lijdend
                    && (namen.bekend(zin, i, eind) || zin.hoofdletter(eind - 1) && eind - 1 > 0)) {
                return Optional.of(wie(zin, i, eind));
            }
        }
        return Optional.empty();
    }

    private static boolean passive(Zinsbouw zin, int eind, int werkwoord) {
        return eind < werkwoord
                && Set.of("is", "wordt", "worden", "zijn", "werd", "werden", "zal", "hebben")
                        .contains(zin.vorm(eind));
    }

    /** "Wij vragen de minister", "verzoekt het ministerie", "ons verzoek aan het ministerie". */
    private Optional<Geadresseerde> erachter(Zinsbouw zin, int werkwoord) {
        int i = werkwoord + 1;
        while (i < zin.lengte()
                && zin.grens(i) == Zinsbouw.GEEN
                && (FILLERS.contains(zin.vorm(i)) || TO.contains(zin.vorm(i)))) {
            i++;
        }
        if (i >= zin.lengte() || zin.grens(i) != Zinsbouw.GEEN) {
            return Optional.empty();
        }
        int eind = namen.einde(zin, i);
        if (zin.vorm(i).equals("u")) {
            return Optional.of(new Geadresseerde(zin.stuk(i, i + 1), Partij.ORGANISATIE));
        }
        if (eind > i
                && (namen.bekend(zin, i, eind)
                        || zin.hoofdletter(eind - 1) && (eind - i == 1 || Partijnamen.bepaler(zin.vorm(i))))) {
            return Optional.of(wie(zin, i, eind));
        }
        return Optional.empty();
    }

    /** "De wetgever: …", "De minister moet …", "de minister, om …", "De wetgever."; else a public body that is no object. */
    private Optional<Geadresseerde> vooraan(Zinsbouw zin) {
        for (int i = 0; i < zin.lengte(); i++) {
            int eind = zin.grens(i) == Zinsbouw.GEEN ? i : namen.einde(zin, i);
            if (eind > i && (kop(zin, i, eind) || onderwerp(zin, i, eind))) {
                return Optional.of(wie(zin, i, eind));
            }
        }
        for (int i = 0; i < zin.lengte(); i++) {
            if (Partijnamen.bepaler(zin.vorm(i)) && !(i > 0 && OBJECT_OF.contains(zin.vorm(i - 1)))) {
                int eind = namen.einde(zin, i);
                if (eind > i && OVERHEDEN.contains(namen.soort(zin, i, eind))) {
                    return Optional.of(wie(zin, i, eind));
                }
            }
        }
        return Optional.empty();
    }

    /** The name stands by itself, before a colon, or before ", om". */
    private boolean kop(Zinsbouw zin, int i, int eind) {
        if (eind == zin.lengte()) {
            return i == 0 && (namen.bekend(zin, i, eind) || acroniem(zin, eind - 1));
        }
        boolean om = zin.grens(eind) == ',' && zin.vorm(eind).equals("om");
        boolean naam = namen.bekend(zin, i, eind)
                || zin.hoofdletter(eind - 1) && (Partijnamen.bepaler(zin.vorm(i)) || acroniem(zin, eind - 1));
        return naam && (om || zin.grens(eind) == ':' || zin.harde(i) && zin.grens(eind) != Zinsbouw.GEEN);
    }

    private boolean onderwerp(Zinsbouw zin, int i, int eind) {
        return i == 0 && eind < zin.lengte() && SHOULD.contains(zin.vorm(eind)) && namen.bekend(zin, i, eind);
    }

    private static boolean acroniem(Zinsbouw zin, int i) {
        String letters = zin.letters(i);
        return letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && Character.isLetter(letters.charAt(0));
    }

    private Geadresseerde wie(Zinsbouw zin, int van, int tot) {
        return new Geadresseerde(zin.stuk(van, tot), namen.soort(zin, van, tot));
    }
}
