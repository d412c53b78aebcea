// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The features of one sentence, each with its value, in order. */
final class Kenmerkenrij {

    private static final double OF_HEADING = 0.15;
    private static final double OF_LAST = 0.1;
    private static final double OF_LIST = 0.3;

    /** A feature and what it counts for. */
    record Waarde(Zinkenmerk kenmerk, double waarde) {}

    /** Takes each feature as it comes, without making an object of it. */
    interface Ontvanger {
        void neem(char soort, String een, String twee, double waarde);
    }

    private Kenmerkenrij() {}

    /**
     * Tells all features of a sentence, some more than once.
     *
     * @param treffers the word lists that strike it
     * @param kop the heading right above it; empty when there is none
     * @param vorige the sentence before it; empty when there is none
     */
    static void vertel(Zin zin, Map<String, Set<String>> treffers, List<Zin> kop, List<Zin> vorige, Ontvanger naar) {
        double woord = 1 / Math.sqrt(Math.max(1, zin.woorden().size()));
        String voor = "<";
        for (Zin.Woord w : zin.woorden()) {
            lemmas(w, 'l', woord, naar);
            naar.neem('p', voor, lemma(w), woord);
            voor = lemma(w);
        }
        vanKop(kop, naar);
        vorige.forEach(v -> v.woorden().forEach(w -> lemmas(w, 'v', OF_LAST, naar)));
        lijsten(treffers, naar);
        naar.neem('a', "", "", 1);
    }

    /** Tells the features of a heading alone. */
    static void vanKop(List<Zin> kop, Ontvanger naar) {
        kop.forEach(k -> k.woorden().forEach(w -> lemmas(w, 'k', OF_HEADING, naar)));
    }

    static List<Waarde> van(Zin zin, Map<String, Set<String>> treffers, List<Zin> kop, List<Zin> vorige) {
        List<Waarde> waarden = new ArrayList<>();
        vertel(
                zin,
                treffers,
                kop,
                vorige,
                (soort, een, twee, waarde) -> waarden.add(new Waarde(new Zinkenmerk(soort, een, twee), waarde)));
        return waarden;
    }

    /** Each list that strikes, and each two that strike together. */
    private static void lijsten(Map<String, Set<String>> treffers, Ontvanger naar) {
        List<String> namen = List.copyOf(new TreeSet<>(treffers.keySet()));
        for (int i = 0; i < namen.size(); i++) {
            naar.neem(
                    'o',
                    namen.get(i),
                    treffers.getOrDefault(namen.get(i), Set.of()).size() > 1 ? "meer" : "",
                    OF_LIST);
            for (int j = i + 1; j < namen.size(); j++) {
                naar.neem('o', namen.get(i), namen.get(j), OF_LIST);
            }
        }
    }

    private static void lemmas(Zin.Woord woord, char soort, double waarde, Ontvanger naar) {
        naar.neem(soort, lemma(woord), "", waarde);
        if (woord.delen().size() > 1) {
            woord.delen().forEach(deel -> naar.neem(soort, deel, "", waarde));
        }
    }

    private static String lemma(Zin.Woord woord) {
        return Character.isDigit(woord.vorm().charAt(0)) ? "#" : woord.lemma();
    }
}
