// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Set;
import java.util.TreeSet;

/** Tells a cause behind "door" from an actor ("door de gemeente") and from other uses ("door te"). */
final class Oorzaakwoorden {

    private static final String[] ABSTRACT_ENDINGS = {
        "ing",
        "heid",
        "tekort",
        "gebrek",
        "verzuim",
        "verloop",
        "uitval",
        "storing",
        "fout",
        "verschil",
        "groei",
        "toename",
        "daling",
        "verlof",
        "vacature",
        "achterstand",
        "termijn",
        "tijd",
        "druk",
        "drukte",
        "last",
        "isme",
        "tie",
        "name",
        "stapel",
        "problemen",
        "wijziging",
        "regeldruk",
        "complexiteit",
        "effect",
        "overlast",
        "ontstentenis",
        "krapte",
        "kosten",
        "instroom",
        "tarief",
        "prijs",
        "inflatie",
        "corona",
        "onderhoud",
        "systeem",
        "ziekte",
        "schaarste",
        "werkwijze",
        "wet",
        "regeling",
        "eis",
        "regel",
        "besluit",
        "uitspraak",
        "vertrek",
        "staking",
        "opgave",
        "teit",
        "nasleep",
        "ontbreken",
        "bezwaar",
        "schuld",
        "hoeveelheid",
        "wachten",
        "verschuiving",
        "samenloop",
        "schimmel",
        "fraude",
        "misbruik",
        "wachtlijst",
        "aantal",
        "begrip",
        "procedure"
    };

    private final Set<String> actoren = new TreeSet<>(Woordenlijsten.termen("getroffenen"));

    /** Whether the phrase that begins at this word, behind "door", is a cause. */
    boolean achterDoor(Zinsbouw zin, int i) {
        if (i >= zin.lengte() || zin.grens(i) != Zinsbouw.GEEN || zin.vorm(i).equals("te")) {
            return false;
        }
        for (int w = i; w < zin.deelEind(i) && w < i + 6; w++) {
            if (w > i && (zin.grens(w) != Zinsbouw.GEEN || Woordsoort.werkwoord(zin, w))) {
                return false;
            }
            if (actoren.contains(zin.lemma(w)) || zin.hoofdletter(w)) {
                return false;
            }
            boolean infinitief = zin.vorm(w).equals("het")
                    && w + 1 < zin.lengte()
                    && zin.vorm(w + 1).endsWith("en");
            if (infinitief || abstracts(zin.lemma(w))) {
                return true;
            }
        }
        return false;
    }

    private static boolean abstracts(String lemma) {
        for (String ending : ABSTRACT_ENDINGS) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
