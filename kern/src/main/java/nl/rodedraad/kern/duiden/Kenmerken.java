// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model sees of a sentence: its words, lemmas, compound parts and word pairs, how often the word lists strike, its form,
 * and the same in short of the heading above it and of its neighbours.
 */
final class Kenmerken {

    private static final int MOST_STRIKES = 3;

    private final Woordenlijsten lijsten;

    Kenmerken() {
        List<String> namen = new ArrayList<>();
        Schema.themas().begrippen().forEach(thema -> namen.add("thema-" + thema.slug()));
        for (Functie functie : Functie.values()) {
            if (functie != Functie.CONTEXT) {
                namen.add("functie-" + functie.naam());
            }
        }
        lijsten = Woordenlijsten.of(namen);
    }

    /** The features of every sentence of a text, in order; each list without doubles. */
    List<List<String>> van(List<Zin> zinnen, List<Zin> koppen, List<Zin> vorige) {
        List<Set<String>> treffers = zinnen.stream().map(this::treffers).toList();
        Set<String> kop = new LinkedHashSet<>();
        koppen.forEach(zin -> naburig(zin, "kop", kop));
        Set<String> ervoor = new LinkedHashSet<>();
        vorige.forEach(zin -> prefixed(treffers(zin), "vorige", ervoor));
        List<List<String>> alle = new ArrayList<>();
        for (int i = 0; i < zinnen.size(); i++) {
            Set<String> kenmerken = new LinkedHashSet<>();
            eigen(zinnen.get(i), kenmerken);
            kenmerken.addAll(treffers.get(i));
            kenmerken.addAll(kop);
            if (i > 0) {
                prefixed(treffers.get(i - 1), "vorige", kenmerken);
            } else {
                kenmerken.addAll(ervoor);
            }
            if (i + 1 < zinnen.size()) {
                prefixed(treffers.get(i + 1), "volgende", kenmerken);
            }
            kenmerken.add(i == 0 ? "plek=eerste" : i + 1 == zinnen.size() ? "plek=laatste" : "plek=midden");
            alle.add(List.copyOf(kenmerken));
        }
        return alle;
    }

    private void eigen(Zin zin, Set<String> kenmerken) {
        kenmerken.add("altijd");
        String vorig = "<";
        for (Zin.Woord woord : zin.woorden()) {
            String vorm = Character.isDigit(woord.vorm().charAt(0)) ? "#" : woord.vorm();
            kenmerken.add("w=" + vorm);
            kenmerken.add("l=" + woord.lemma());
            if (woord.delen().size() > 1) {
                woord.delen().forEach(deel -> kenmerken.add("l=" + deel));
            }
            kenmerken.add("p=" + vorig + "_" + woord.lemma());
            vorig = woord.lemma();
        }
        vorm(zin, kenmerken);
    }

    private static void vorm(Zin zin, Set<String> kenmerken) {
        String tekst = zin.tekst();
        kenmerken.add("lengte=" + Math.min(5, zin.woorden().size() / 6));
        if (tekst.endsWith("?")) {
            kenmerken.add("vorm=vraag");
        }
        if (tekst.indexOf('‘') >= 0 || tekst.indexOf('“') >= 0 || tekst.indexOf('"') >= 0) {
            kenmerken.add("vorm=aanhaling");
        }
        if (tekst.indexOf('\t') >= 0) {
            kenmerken.add("vorm=tabel");
        }
        if (!tekst.isEmpty() && Character.isLetterOrDigit(tekst.charAt(tekst.length() - 1))) {
            kenmerken.add("vorm=zonder-punt");
        }
    }

    private Set<String> treffers(Zin zin) {
        Set<String> kenmerken = new LinkedHashSet<>();
        lijsten.treffers(zin).forEach((lijst, woorden) -> {
            int aantal = Math.min(MOST_STRIKES, woorden.size());
            for (int i = 1; i <= aantal; i++) {
                kenmerken.add("lijst=" + lijst + (i > 1 ? "+" + i : ""));
            }
        });
        return kenmerken;
    }

    private void naburig(Zin zin, String plek, Set<String> kenmerken) {
        prefixed(treffers(zin), plek, kenmerken);
        zin.woorden().forEach(woord -> kenmerken.add(plek + ":l=" + woord.lemma()));
    }

    private static void prefixed(Set<String> treffers, String plek, Set<String> kenmerken) {
        treffers.forEach(treffer -> kenmerken.add(plek + ":" + treffer));
    }
}
