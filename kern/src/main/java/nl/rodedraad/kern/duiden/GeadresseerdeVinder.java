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

    /** Between these and the verb of asking stands who is asked. */
    private static final Set<String> BEFORE_OBJECT = Set.of("heeft", "hebben", "ik", "wij", "we", "zegt");

    private static final Set<String> PASSIVE =
            Set.of("is", "wordt", "worden", "zijn", "werd", "werden", "zal", "hebben");

    private static final Set<String> FOLLOWS = Set.of(
            "moet", "moeten", "dient", "dienen", "kan", "zou", "mag", "wordt", "is", "worden", "zijn", "heeft", "doen",
            "wij", "zal", "hebben", "werd");

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
        int deel = zin.deelBegin(werkwoord);
        for (int i = deel; i < werkwoord; i++) {
            boolean begint = i == deel || TO.contains(zin.vorm(i - 1)) || BEFORE_OBJECT.contains(zin.vorm(i - 1));
            if (begint && !TO.contains(zin.vorm(i))) {
                int eind = namen.einde(zin, i);
                boolean onderwerp = i == deel && !wijErachter(zin, werkwoord) && !vorm(zin, eind, PASSIVE);
                boolean naam = namen.bekend(zin, i, eind) || (eind > 1 && zin.hoofdletter(eind - 1));
                if (eind > i && !onderwerp && naam && (vorm(zin, eind, ASK) || vorm(zin, eind, FOLLOWS))) {
                    return Optional.of(wie(zin, i, eind));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean wijErachter(Zinsbouw zin, int werkwoord) {
        return vorm(zin, werkwoord + 1, WE);
    }

    private static boolean vorm(Zinsbouw zin, int i, Set<String> vormen) {
        return i < zin.lengte() && vormen.contains(zin.vorm(i));
    }

    /** "Wij vragen de minister", "verzoekt het ministerie", "ons verzoek aan het ministerie". */
    private Optional<Geadresseerde> erachter(Zinsbouw zin, int werkwoord) {
        int i = werkwoord + 1;
        while (i < zin.lengte() && zin.grens(i) == Zinsbouw.GEEN && (vorm(zin, i, FILLERS) || vorm(zin, i, TO))) {
            i++;
        }
        if (i >= zin.lengte() || zin.grens(i) != Zinsbouw.GEEN) {
            return Optional.empty();
        }
        if (zin.vorm(i).equals("u")) {
            return Optional.of(new Geadresseerde(zin.stuk(i, i + 1), Partij.ORGANISATIE));
        }
        int eind = namen.einde(zin, i);
        boolean eigennaam =
                eind > i && zin.hoofdletter(eind - 1) && (eind - i == 1 || Partijnamen.bepaler(zin.vorm(i)));
        return eind > i && (eigennaam || namen.bekend(zin, i, eind))
                ? Optional.of(wie(zin, i, eind))
                : Optional.empty();
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
                || (zin.hoofdletter(eind - 1) && (Partijnamen.bepaler(zin.vorm(i)) || acroniem(zin, eind - 1)));
        boolean los = zin.harde(i) && zin.grens(eind) != Zinsbouw.GEEN;
        return naam && (om || los || zin.grens(eind) == ':');
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
