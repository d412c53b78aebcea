// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Features of sentences: words, lemmas, compound parts and word pairs, which word lists strike how often, form and place,
 * and the strikes of the heading above and of the neighbours.
 */
final class ZinKenmerken {

    private static final int[] STRIKES = {1, 2, 3, 5};

    private final Woordenlijsten lijsten;
    private final Woordenlijsten themalijsten;

    ZinKenmerken() {
        lijsten = Woordenlijsten.of(List.of(
                "functie-knelpunt",
                "functie-lichtpunt",
                "functie-oproep",
                "functie-voorbeeld",
                "ontkenning",
                "voltooid-opgelost",
                "plicht-instructie",
                "plan-toekomst",
                "lijst-daling",
                "lijst-gevolg",
                "lijst-groei",
                "lijst-neutraal",
                "lijst-oorzaak",
                "lijst-spreker",
                "lijst-tegenstelling",
                "lijst-verleden"));
        themalijsten = Woordenlijsten.of(Schema.themas().slugs().stream()
                .flatMap(slug -> Stream.of("thema-" + slug, "zwak-" + slug))
                .toList());
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

    /** What the themes of every sentence of a text are read from, in order. */
    List<Samenhang> samenhang(Context context) {
        List<Kenmerken> eigen = context.zinnen().stream().map(this::onderwerp).toList();
        List<Samenhang.Deel> koppen = new ArrayList<>();
        for (int i = 0; i < Math.min(context.koppen().size(), Samenhang.KOPPEN.size()); i++) {
            Zin kop = context.koppen().get(context.koppen().size() - 1 - i);
            koppen.add(new Samenhang.Deel(onderwerp(kop), Samenhang.KOPPEN.get(i)));
        }
        List<Samenhang> alle = new ArrayList<>();
        for (int i = 0; i < eigen.size(); i++) {
            List<Samenhang.Deel> delen = new ArrayList<>();
            delen.add(new Samenhang.Deel(eigen.get(i), 1));
            if (i > 0) {
                delen.add(new Samenhang.Deel(eigen.get(i - 1), Samenhang.VORIGE));
            }
            if (i + 1 < eigen.size()) {
                delen.add(new Samenhang.Deel(eigen.get(i + 1), Samenhang.VOLGENDE));
            }
            delen.addAll(koppen);
            alle.add(new Samenhang(delen));
        }
        return alle;
    }

    /** What a sentence is about: its lemmas and the strikes of the lists of the themes. */
    private Kenmerken onderwerp(Zin zin) {
        Set<String> woorden = new LinkedHashSet<>();
        zin.woorden().forEach(woord -> lemmas(woord, woorden));
        Set<String> tekens = new LinkedHashSet<>();
        strikes("", themalijsten.treffers(zin), tekens);
        tekens.add(Kenmerken.ALTIJD);
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
        tekens.add(Kenmerken.ALTIJD);
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
