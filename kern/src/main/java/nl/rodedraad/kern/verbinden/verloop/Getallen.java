// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Lays figures about the same thing side by side: "71.000 mensen" and "84.000 mensen". */
final class Getallen {

    private static final List<String> WORDS = List.of(
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");

    private static final Pattern FIGURE =
            Pattern.compile("(?iU)(?<![\\p{L}\\p{N}.,:/-])(?:(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?|("
                    + String.join("|", WORDS)
                    + "))(?: (miljoen|miljard|duizend))? ?(%|procent|[\\p{L}-]+)(?: ([\\p{L}-]+))?(?: ([\\p{L}-]+))?");

    /** A change smaller than this is called the same. */
    private static final double SAME = 0.05;

    private static final double WEIGHT = 0.6;

    /** Of these more is better. */
    private static final Set<String> MORE_IS_BETTER = Set.of(
            "medewerker",
            "collega",
            "fte",
            "arts",
            "keurmeester",
            "inspecteur",
            "adviseur",
            "formatie",
            "budget",
            "plaats",
            "plek");

    private Getallen() {}

    /**
     * A figure and what it counts.
     *
     * @param tekst as written
     * @param eenheid lemma of the thing counted
     * @param zin words of its sentence
     */
    private record Getal(String tekst, double waarde, String eenheid, Set<String> zin) {}

    /** The figures that rose or fell from the one edition to the other, each pair once. */
    static List<Aanwijzing> verschillen(List<Knelpunt> toen, List<Knelpunt> nu) {
        List<Getal> eerder = getallen(toen);
        List<Aanwijzing> verschillen = new ArrayList<>();
        Set<String> gezien = new java.util.TreeSet<>();
        for (Getal later : getallen(nu)) {
            eerder.stream()
                    .filter(getal -> zelfde(getal, later))
                    .max(java.util.Comparator.comparingDouble(getal -> overlap(getal, later)))
                    .filter(getal -> gezien.add(later.eenheid()))
                    .flatMap(getal -> verschil(getal, later))
                    .ifPresent(verschillen::add);
        }
        return verschillen;
    }

    private static java.util.Optional<Aanwijzing> verschil(Getal toen, Getal nu) {
        double verhouding = nu.waarde() / toen.waarde();
        if (Math.abs(verhouding - 1) < SAME) {
            return java.util.Optional.empty();
        }
        double richting = (verhouding > 1) == MORE_IS_BETTER.contains(nu.eenheid()) ? -WEIGHT : WEIGHT;
        return java.util.Optional.of(new Aanwijzing(Aanwijzing.Soort.GETAL, toen.tekst(), nu.tekst(), richting));
    }

    /** Money and shares are about the same thing only when their sentences share words. */
    private static boolean zelfde(Getal een, Getal ander) {
        return een.eenheid().equals(ander.eenheid()) && een.waarde() > 0 && overlap(een, ander) >= 2;
    }

    private static double overlap(Getal een, Getal ander) {
        return een.zin().stream().filter(ander.zin()::contains).count();
    }

    private static List<Getal> getallen(List<Knelpunt> knelpunten) {
        List<Getal> getallen = new ArrayList<>();
        for (Knelpunt knelpunt : knelpunten) {
            knelpunt.citaten()
                    .forEach(citaat -> Dutch.sentenceSplitter()
                            .split(citaat.tekst())
                            .forEach(zin -> voegToe(zin.van(citaat.tekst()), getallen)));
        }
        return getallen;
    }

    private static void voegToe(String zin, List<Getal> getallen) {
        Set<String> woorden = Dutch.tokenizer().tokenize(zin).stream()
                .map(token -> Dutch.lemmatizer().lemma(token.vorm()))
                .filter(lemma -> Character.isLetter(lemma.codePointAt(0)) && !Dutch.isFunctionWord(lemma))
                .collect(Collectors.toSet());
        Matcher matcher = FIGURE.matcher(zin);
        int vanaf = 0;
        while (matcher.find(vanaf)) {
            vanaf = matcher.end(4) > 0 ? matcher.end(4) : matcher.start(5);
            String eenheid = eenheid(matcher);
            if (!eenheid.isEmpty()) {
                getallen.add(new Getal(matcher.group().strip(), waarde(matcher), eenheid, woorden));
            }
        }
    }

    /** The first content word behind the figure. */
    private static String eenheid(Matcher matcher) {
        for (int groep = 5; groep <= 7; groep++) {
            String woord = matcher.group(groep);
            if (woord != null && !Dutch.isFunctionWord(woord.toLowerCase(Locale.ROOT))) {
                return woord.equals("%") ? "procent" : Dutch.lemmatizer().lemma(woord);
            }
        }
        return "";
    }

    private static double waarde(Matcher matcher) {
        String woord = matcher.group(3);
        double getal = woord == null
                ? Double.parseDouble(
                        matcher.group(1).replace(".", "") + (matcher.group(2) == null ? "" : "." + matcher.group(2)))
                : WORDS.indexOf(woord.toLowerCase(Locale.ROOT)) + 2;
        String orde = matcher.group(4);
        return orde == null ? getal : getal * ORDERS.getOrDefault(orde.toLowerCase(Locale.ROOT), 1.0);
    }

    private static final Map<String, Double> ORDERS = Map.of("duizend", 1e3, "miljoen", 1e6, "miljard", 1e9);
}
