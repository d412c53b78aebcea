// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Features of sentences and blocks: words, lemmas, compound parts and word pairs, which word lists strike how often, form and place,
 * and the strikes of the heading above and of the neighbours.
 */
final class ZinKenmerken {

    private static final int[] STRIKES = {1, 2, 3, 5};

    private final Woordenlijsten lijsten;

    ZinKenmerken() {
        List<String> namen = new ArrayList<>();
        Schema.themas().begrippen().forEach(thema -> {
            namen.add("thema-" + thema.slug());
            namen.add("zwak-" + thema.slug());
        });
        namen.addAll(List.of(
                "functie-knelpunt",
                "functie-lichtpunt",
                "functie-oproep",
                "functie-voorbeeld",
                "ontkenning",
                "voltooid-opgelost",
                "plicht-instructie",
                "plan-toekomst"));
        lijsten = Woordenlijsten.of(namen);
    }

    /** The features of every sentence of a text, in order. */
    List<Kenmerken> perZin(Context context) {
        List<Zin> zinnen = context.zinnen();
        List<Map<String, Set<String>>> treffers =
                zinnen.stream().map(lijsten::treffers).toList();
        Set<String> kop = new LinkedHashSet<>();
        context.koppen().forEach(zin -> kop("kop", zin, kop));
        Set<String> ervoor = new LinkedHashSet<>();
        context.vorige().forEach(zin -> strikes("vorige:", lijsten.treffers(zin), ervoor));
        List<Kenmerken> alle = new ArrayList<>();
        for (int i = 0; i < zinnen.size(); i++) {
            Set<String> tekens = new LinkedHashSet<>(kop);
            strikes("", treffers.get(i), tekens);
            if (i > 0) {
                strikes("vorige:", treffers.get(i - 1), tekens);
            } else {
                tekens.addAll(ervoor);
            }
            if (i + 1 < zinnen.size()) {
                strikes("volgende:", treffers.get(i + 1), tekens);
            }
            tekens.add(i == 0 ? "plek=eerste" : i + 1 == zinnen.size() ? "plek=laatste" : "plek=midden");
            vorm(zinnen.get(i), tekens);
            Set<String> woorden = new LinkedHashSet<>();
            woorden(zinnen.get(i), woorden);
            alle.add(new Kenmerken(woorden, tekens));
        }
        return alle;
    }

    /** The features of some sentences of a text together, from {@code begin} to before {@code eind}. */
    Kenmerken vanBlok(Context context, int begin, int eind) {
        Set<String> woorden = new LinkedHashSet<>();
        Set<String> tekens = new LinkedHashSet<>();
        Map<String, Set<String>> samen = new java.util.TreeMap<>();
        for (Zin zin : context.zinnen().subList(begin, eind)) {
            zin.woorden().forEach(woord -> lemmas(woord, woorden));
            lijsten.treffers(zin)
                    .forEach((lijst, treffers) -> samen.computeIfAbsent(lijst, key -> new LinkedHashSet<>())
                            .addAll(treffers));
        }
        strikes("", samen, tekens);
        context.koppen().forEach(zin -> kop("kop", zin, tekens));
        context.vorige().forEach(zin -> strikes("vorige:", lijsten.treffers(zin), tekens));
        tekens.add("altijd");
        return new Kenmerken(woorden, tekens);
    }

    private static void woorden(Zin zin, Set<String> woorden) {
        String vorig = "<";
        for (Zin.Woord woord : zin.woorden()) {
            String vorm = Character.isDigit(woord.vorm().charAt(0)) ? "#" : woord.vorm();
            woorden.add("w=" + vorm);
            lemmas(woord, woorden);
            woorden.add("p=" + vorig + "_" + woord.lemma());
            vorig = woord.lemma();
        }
    }

    private static void lemmas(Zin.Woord woord, Set<String> woorden) {
        if (Character.isDigit(woord.vorm().charAt(0))) {
            return;
        }
        woorden.add("l=" + woord.lemma());
        if (woord.delen().size() > 1) {
            woord.delen().forEach(deel -> woorden.add("l=" + deel));
        }
    }

    private static void vorm(Zin zin, Set<String> tekens) {
        String tekst = zin.tekst();
        tekens.add("altijd");
        tekens.add("lengte=" + Math.min(5, zin.woorden().size() / 6));
        if (tekst.endsWith("?")) {
            tekens.add("vorm=vraag");
        }
        if (tekst.indexOf('‘') >= 0 || tekst.indexOf('“') >= 0 || tekst.indexOf('"') >= 0) {
            tekens.add("vorm=aanhaling");
        }
        if (tekst.chars().anyMatch(Character::isDigit)) {
            tekens.add("vorm=cijfer");
        }
        if (!tekst.isEmpty() && Character.isLetterOrDigit(tekst.charAt(tekst.length() - 1))) {
            tekens.add("vorm=zonder-punt");
        }
    }

    private void kop(String plek, Zin zin, Set<String> tekens) {
        strikes(plek + ":", lijsten.treffers(zin), tekens);
    }

    private static void strikes(String plek, Map<String, Set<String>> treffers, Set<String> tekens) {
        treffers.forEach((lijst, woorden) -> {
            for (int aantal : STRIKES) {
                if (woorden.size() >= aantal) {
                    tekens.add(plek + "lijst=" + lijst + "≥" + aantal);
                }
            }
        });
    }
}
