// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.meten.Bootstrap;
import nl.rodedraad.kern.meten.Interval;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Trend.Maat;
import nl.rodedraad.kern.verbinden.samenhang.Trend.Meting;
import nl.rodedraad.kern.verbinden.verloop.Genoemd;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;
import nl.rodedraad.kern.verwijzing.VerwijzingStatus;

/** Compares two editions, like with like: over the organisations that have a Stand in both. */
public final class TrendMaker {

    private static final String EU_THEMA = "eu-beleid";

    /** Two-sided 95% of the normal distribution. */
    private static final double Z = 1.96;

    private static final Bootstrap BOOTSTRAP = new Bootstrap(1_000, 0.95, 2026);

    private final Verzameling verzameling;
    private final int vorige;
    private final int editie;
    private final List<String> beide;
    private final Map<String, List<Knelpunt>> perStand = new HashMap<>();

    private TrendMaker(Verzameling verzameling, int vorige, int editie) {
        this.verzameling = verzameling;
        this.vorige = vorige;
        this.editie = editie;
        TreeSet<String> namen = new TreeSet<>(verzameling.organisaties(vorige));
        namen.retainAll(verzameling.organisaties(editie));
        this.beide = List.copyOf(namen);
        verzameling
                .knelpunten()
                .forEach(knelpunt -> perStand.computeIfAbsent(
                                sleutel(knelpunt.organisatie(), knelpunt.jaar()), s -> new ArrayList<>())
                        .add(knelpunt));
    }

    /**
     * The trends from the last edition before {@code editie} to it, in the order of {@link Maat} and the schemes; empty when no
     * organisation has a Stand in both. Themes and groups that nobody names in either are left out.
     */
    public static List<Trend> maak(Verzameling alles, int editie) {
        Verzameling verzameling = alles.tot(editie);
        NavigableSet<Integer> jaren = new TreeSet<>();
        verzameling.uitgaven().forEach(uitgave -> jaren.add(uitgave.jaar()));
        Integer vorige = jaren.lower(editie);
        if (vorige == null) {
            return List.of();
        }
        TrendMaker maker = new TrendMaker(verzameling, vorige, editie);
        return maker.beide.isEmpty() ? List.of() : maker.trends();
    }

    private List<Trend> trends() {
        List<Trend> trends = new ArrayList<>();
        trends.addAll(aandelen(Maat.THEMA, Schema.themas(), Knelpunt::themas));
        trends.addAll(aandelen(Maat.DOELGROEP, Schema.doelgroepen(), Knelpunt::doelgroepen));
        trends.addAll(aandelen(
                Maat.LEVENSGEBEURTENIS,
                Schema.levensgebeurtenissen(),
                knelpunt -> knelpunt.uittreksel().levensgebeurtenissen()));
        trends.addAll(ontwikkelingen());
        gemiddelde(Maat.URGENTIE, schaal(Knelpunt::urgentie)).ifPresent(trends::add);
        gemiddelde(Maat.OPENHEID, schaal(Knelpunt::openheid)).ifPresent(trends::add);
        gemiddelde(Maat.EU, deel(TrendMaker::isEu)).ifPresent(trends::add);
        gemiddelde(Maat.INTEGRAAL, deel(TrendMaker::noemtAnder)).ifPresent(trends::add);
        return trends;
    }

    private List<Trend> aandelen(Maat maat, Schema schema, Function<Knelpunt, List<LabelScore>> begrippen) {
        List<Genoemd> genoemd = new ArrayList<>();
        for (Knelpunt knelpunt : verzameling.knelpunten()) {
            begrippen
                    .apply(knelpunt)
                    .forEach(een -> genoemd.add(new Genoemd(knelpunt.organisatie(), knelpunt.jaar(), een.id())));
        }
        return schema.begrippen().stream()
                .flatMap(begrip -> aandeel(maat, begrip.slug(), genoemd).stream())
                .toList();
    }

    private List<Trend> ontwikkelingen() {
        return Schema.ontwikkelingen().begrippen().stream()
                .flatMap(begrip -> Stream.of(begrip.slug() + "+", begrip.slug() + "-"))
                .flatMap(begrip -> aandeel(Maat.ONTWIKKELING, begrip, verzameling.ontwikkelingen()).stream())
                .toList();
    }

    /** Empty when no organisation with a Stand in both names it in either. */
    private Optional<Trend> aandeel(Maat maat, String begrip, List<Genoemd> genoemd) {
        Set<String> ooit = wie(begrip, genoemd, jaar -> true);
        Set<String> nieuw = wie(begrip, genoemd, jaar -> jaar == editie);
        nieuw.removeAll(wie(begrip, genoemd, jaar -> jaar < editie));
        Set<String> eerder = wie(begrip, genoemd, jaar -> jaar == vorige);
        Set<String> nu = wie(begrip, genoemd, jaar -> jaar == editie);
        Meting toen = wilson((int) beide.stream().filter(eerder::contains).count());
        Meting straks = wilson((int) beide.stream().filter(nu::contains).count());
        if (toen.aantal() + straks.aantal() == 0) {
            return Optional.empty();
        }
        Meting verschil = meting(beide, naam -> (nu.contains(naam) ? 1 : 0) - (eerder.contains(naam) ? 1 : 0));
        return Optional.of(trend(maat, begrip, toen, straks, verschil, nieuw.size(), ooit.size()));
    }

    /** The mean over organisations that have a knelpunt in both editions; empty when there are none. */
    private Optional<Trend> gemiddelde(Maat maat, ToDoubleFunction<List<Knelpunt>> figuur) {
        List<String> met = beide.stream()
                .filter(naam ->
                        !stand(naam, vorige).isEmpty() && !stand(naam, editie).isEmpty())
                .toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        Meting toen = meting(met, naam -> figuur.applyAsDouble(stand(naam, vorige)));
        Meting nu = meting(met, naam -> figuur.applyAsDouble(stand(naam, editie)));
        return Optional.of(trend(maat, "", toen, nu, verschil(met, figuur), 0, 0));
    }

    private Trend trend(Maat maat, String begrip, Meting toen, Meting nu, Meting verschil, int nieuw, int ooit) {
        return new Trend(
                maat, begrip, vorige, editie, beide.size(), toen, nu, verschil, nieuw, ooit, oordeel(verschil));
    }

    private static Trend.Uitspraak oordeel(Meting verschil) {
        if (verschil.aantal() < Trend.KLEIN) {
            return Trend.Uitspraak.TE_WEINIG;
        }
        if (verschil.laag() > 0) {
            return Trend.Uitspraak.OMHOOG;
        }
        return verschil.hoog() < 0 ? Trend.Uitspraak.OMLAAG : Trend.Uitspraak.GEEN_VERSCHIL;
    }

    private Meting verschil(List<String> namen, ToDoubleFunction<List<Knelpunt>> figuur) {
        return meting(
                namen, naam -> figuur.applyAsDouble(stand(naam, editie)) - figuur.applyAsDouble(stand(naam, vorige)));
    }

    private static Meting meting(List<String> namen, ToDoubleFunction<String> figuur) {
        List<Double> waarden = namen.stream().map(figuur::applyAsDouble).toList();
        Interval interval = BOOTSTRAP.interval(waarden, TrendMaker::mean);
        return new Meting(rond(mean(waarden)), namen.size(), rond(interval.low()), rond(interval.high()));
    }

    private Meting wilson(int aantal) {
        int n = beide.size();
        double share = (double) aantal / n;
        double denominator = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / denominator;
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / denominator;
        return new Meting(rond(share), aantal, rond(Math.max(0, middle - half)), rond(Math.min(1, middle + half)));
    }

    private static Set<String> wie(String begrip, List<Genoemd> genoemd, Predicate<Integer> jaar) {
        Set<String> namen = new TreeSet<>();
        genoemd.stream()
                .filter(een -> een.begrip().equals(begrip) && jaar.test(een.jaar()))
                .forEach(een -> namen.add(een.organisatie()));
        return namen;
    }

    private static ToDoubleFunction<List<Knelpunt>> schaal(ToIntFunction<Knelpunt> schaal) {
        return stand -> stand.stream().mapToInt(schaal).average().orElse(0);
    }

    private static ToDoubleFunction<List<Knelpunt>> deel(Predicate<Knelpunt> heeft) {
        return stand -> (double) stand.stream().filter(heeft).count() / Math.max(1, stand.size());
    }

    private static boolean isEu(Knelpunt knelpunt) {
        return knelpunt.heeftThema(EU_THEMA)
                || knelpunt.verwijzingen().stream()
                        .anyMatch(een -> een.soort() == VerwijzingSoort.EU && een.status() == VerwijzingStatus.HERLEID);
    }

    private static boolean noemtAnder(Knelpunt knelpunt) {
        return knelpunt.verwijzingen().stream().anyMatch(een -> een.soort() == VerwijzingSoort.ORGANISATIE);
    }

    private List<Knelpunt> stand(String organisatie, int jaar) {
        return perStand.getOrDefault(sleutel(organisatie, jaar), List.of());
    }

    private static String sleutel(String organisatie, int jaar) {
        return jaar + " " + organisatie;
    }

    private static double mean(List<Double> waarden) {
        return waarden.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double rond(double waarde) {
        return Math.round(waarde * 1000) / 1000.0;
    }
}
