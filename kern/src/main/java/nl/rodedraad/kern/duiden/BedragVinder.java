// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.rodedraad.kern.duiden.Bedrag.Soort;
import nl.rodedraad.kern.stand.Bereik;

/** Finds money, numbers of people and things, and durations. A percentage, a year, a date and a number of an article are none. */
final class BedragVinder {

    private static final Map<String, String> UNITS_OF_TIME = Map.ofEntries(
            Map.entry("seconde", "seconde"),
            Map.entry("minuut", "minuut"),
            Map.entry("uur", "uur"),
            Map.entry("dag", "dag"),
            Map.entry("werkdag", "werkdag"),
            Map.entry("week", "week"),
            Map.entry("maand", "maand"),
            Map.entry("kwartaal", "kwartaal"),
            Map.entry("jaar", "jaar"));

    private static final Set<String> TO = Set.of("tot", "à", "a", "of", "en");
    private static final Set<String> EURO = Set.of("euro", "eur", "euro's");
    private static final Set<String> NAMED_BY_NUMBER = Set.of(
            "artikel",
            "art",
            "art.",
            "lid",
            "nr",
            "nr.",
            "nummer",
            "paragraaf",
            "hoofdstuk",
            "bijlage",
            "tabel",
            "figuur",
            "fase",
            "deel",
            "kamerstuk",
            "spoor",
            "punt",
            "richtlijn",
            "verordening",
            "versie",
            "pagina",
            "blz",
            "jaar",
            "onderdeel",
            "sinds",
            "regeling");
    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Set<String> NO_UNIT = Set.of(
            "en", "of", "op", "van", "in", "is", "tot", "de", "het", "een", "keer", "maal", "procent", "punten", "voor",
            "per", "bij", "met", "aan", "door", "die", "dat", "wordt", "worden", "zijn", "was", "waren", "naar", "ook",
            "niet", "meer", "minder", "dan", "e", "om", "te", "uit", "over", "als", "dit", "nog", "er", "deze", "ten",
            "na", "tussen", "onder", "boven", "hebben", "heeft");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_OF_KEY = 3;

    List<Bedrag> in(Zinsbouw zin) {
        List<Bedrag> bedragen = new ArrayList<>();
        int i = 0;
        while (i < zin.lengte()) {
            Optional<Reeks> reeks = reeks(zin, i);
            reeks.flatMap(r -> bedrag(zin, r)).ifPresent(bedragen::add);
            i = reeks.map(Reeks::eind).orElse(i + 1);
        }
        return bedragen;
    }

    /**
     * One number, or two as a range.
     *
     * @param euro whether a euro sign stands before the first
     */
    private record Reeks(int begin, int eind, BigDecimal laagste, BigDecimal hoogste, boolean euro, boolean macht) {}

    private static Optional<Reeks> reeks(Zinsbouw zin, int i) {
        String vorm = zin.vorm(i);
        int streep = Math.max(vorm.indexOf('-'), vorm.indexOf('–'));
        if (streep > 0) {
            Optional<BigDecimal> een = Getallen.waarde(vorm.substring(0, streep));
            Optional<BigDecimal> twee = Getallen.waarde(vorm.substring(streep + 1));
            return een.isPresent() && twee.isPresent()
                    ? Optional.of(samen(zin, i, i + 1, een.orElseThrow(), twee.orElseThrow()))
                    : Optional.empty();
        }
        Optional<BigDecimal> een = Getallen.waarde(vorm);
        if (een.isEmpty()) {
            return Optional.empty();
        }
        boolean verbonden =
                i + 2 < zin.lengte() && TO.contains(zin.vorm(i + 1)) && spatie(zin, i + 1) && spatie(zin, i + 2);
        boolean tussen = !zin.vorm(Math.min(i + 1, zin.lengte() - 1)).equals("en")
                || (i > 0 && zin.vorm(i - 1).equals("tussen"));
        int ander = verbonden && tussen ? i + 2 : i + 1;
        boolean gestreept = ander == i + 1 && ander < zin.lengte() && zin.grens(ander) == '–';
        if (ander < zin.lengte() && (ander == i + 2 || gestreept)) {
            Optional<BigDecimal> twee = Getallen.waarde(zin.vorm(ander));
            if (twee.isPresent()) {
                return Optional.of(samen(zin, i, ander + 1, een.orElseThrow(), twee.orElseThrow()));
            }
        }
        return Optional.of(samen(zin, i, i + 1, een.orElseThrow(), een.orElseThrow()));
    }

    private static boolean spatie(Zinsbouw zin, int i) {
        return zin.grens(i) == Zinsbouw.GEEN;
    }

    /** With the "miljoen" behind it. */
    private static Reeks samen(Zinsbouw zin, int begin, int eind, BigDecimal een, BigDecimal twee) {
        int macht = eind < zin.lengte() && spatie(zin, eind) ? Getallen.macht(zin.vorm(eind)) : 0;
        return new Reeks(
                begin,
                macht > 0 ? eind + 1 : eind,
                een.min(twee).movePointRight(macht),
                een.max(twee).movePointRight(macht),
                zin.ervoor(begin).endsWith("€"),
                macht > 0);
    }

    private static Optional<Bedrag> bedrag(Zinsbouw zin, Reeks reeks) {
        boolean volgt = reeks.eind() < zin.lengte() && spatie(zin, reeks.eind());
        if (reeks.euro()) {
            return Optional.of(maak(zin, reeks, reeks.eind(), Soort.GELD, "EUR"));
        }
        if (!volgt || zin.ervoor(reeks.eind()).contains("%")) {
            return Optional.empty();
        }
        if (EURO.contains(zin.vorm(reeks.eind()))) {
            return Optional.of(maak(zin, reeks, reeks.eind() + 1, Soort.GELD, "EUR"));
        }
        String tijd = UNITS_OF_TIME.get(zin.lemma(reeks.eind()));
        if (tijd != null) {
            return Optional.of(maak(zin, reeks, reeks.eind() + 1, Soort.DUUR, tijd));
        }
        return aantal(zin, reeks);
    }

    private static Optional<Bedrag> aantal(Zinsbouw zin, Reeks reeks) {
        boolean genummerd = reeks.begin() > 0 && NAMED_BY_NUMBER.contains(zin.vorm(reeks.begin() - 1));
        if (genummerd || jaartal(zin, reeks)) {
            return Optional.empty();
        }
        int i = reeks.eind();
        while (i + 1 < zin.lengte() && i < reeks.eind() + 2 && spatie(zin, i + 1) && bijvoeglijk(zin, i)) {
            i++;
        }
        String vorm = zin.vorm(i);
        boolean naamwoord = Character.isLetter(vorm.charAt(0))
                && !NO_UNIT.contains(vorm)
                && !MONTHS.contains(vorm)
                && !zin.hoofdletter(i)
                && !vorm.equals(zin.lemma(i));
        return naamwoord ? Optional.of(maak(zin, reeks, i + 1, Soort.AANTAL, zin.lemma(i))) : Optional.empty();
    }

    private static boolean bijvoeglijk(Zinsbouw zin, int i) {
        String vorm = zin.vorm(i);
        return vorm.endsWith("e") && !NO_UNIT.contains(vorm) && !zin.lemma(i).equals(vorm);
    }

    private static boolean jaartal(Zinsbouw zin, Reeks reeks) {
        String vorm = zin.vorm(reeks.begin());
        int waarde = reeks.laagste().intValue();
        return vorm.length() == 4
                && vorm.indexOf('.') < 0
                && !reeks.macht()
                && waarde >= FIRST_YEAR
                && waarde <= LAST_YEAR;
    }

    private static Bedrag maak(Zinsbouw zin, Reeks reeks, int eind, Soort soort, String eenheid) {
        Stuk stuk = reeks.euro() ? metTeken(zin, reeks.begin(), eind) : zin.stuk(reeks.begin(), eind);
        return new Bedrag(
                stuk, soort, reeks.laagste(), reeks.hoogste(), eenheid, telt(zin, reeks.begin(), eind, eenheid));
    }

    private static Stuk metTeken(Zinsbouw zin, int van, int tot) {
        Bereik bereik = zin.stuk(van, tot).bereik();
        int begin = zin.zin().bereik().begin();
        int euro = zin.zin().tekst().lastIndexOf('€', bereik.begin() - begin);
        return Stuk.van(zin.zin().tekst(), new Bereik(euro, bereik.eind() - begin))
                .verschoven(begin);
    }

    /** The nearest nouns in the same part of the sentence. */
    private static String telt(Zinsbouw zin, int van, int tot, String eenheid) {
        Set<String> woorden = new TreeSet<>();
        int eind = zin.deelEind(tot);
        int begin = zin.deelBegin(van);
        for (int afstand = 0;
                woorden.size() < MOST_OF_KEY && (tot + afstand < eind || van - 1 - afstand >= begin);
                afstand++) {
            add(zin, tot + afstand, eind, eenheid, woorden);
            if (van - 1 - afstand >= begin && woorden.size() < MOST_OF_KEY) {
                add(zin, van - 1 - afstand, eind, eenheid, woorden);
            }
        }
        return String.join(" ", woorden);
    }

    private static void add(Zinsbouw zin, int i, int eind, String eenheid, Set<String> woorden) {
        if (i < eind && zin.lemma(i).length() > 3 && !Woordsoort.werkwoord(zin, i)) {
            String lemma = zin.lemma(i);
            boolean naamwoord =
                    Character.isLetter(lemma.charAt(0)) && !NO_UNIT.contains(lemma) && !lemma.equals(eenheid);
            if (naamwoord && !SMALL_WORDS.contains(lemma)) {
                woorden.add(lemma);
            }
        }
    }

    private static final Set<String> SMALL_WORDS = Set.of(
            "ruim",
            "circa",
            "ongeveer",
            "bijna",
            "zo'n",
            "gemiddeld",
            "jaarlijks",
            "totaal",
            "vorig",
            "maximaal",
            "minimaal",
            "miljoen",
            "deze",
            "waar",
            "daarvan",
            "waarvan",
            "binnen",
            "tegen",
            "zonder",
            "slechts",
            "ieder",
            "elke",
            "onze",
            "hier",
            "daar",
            "langer",
            "euro",
            "waardoor",
            "omdat",
            "zodat",
            "doordat",
            "terwijl",
            "echter",
            "inmiddels",
            "sinds",
            "vanaf");
}
