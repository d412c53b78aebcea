// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * The opening sentences of a rode draad, made from its counts. {@code soort} is the key {@code conclusie.<soort>} in the
 * messages. Among the values, {@code themas} holds slugs separated by spaces, {@code toen} and {@code nu} a figure for each of
 * them, {@code namen} names separated by {@code "; "}; all else is a figure or a name.
 */
final class Conclusies {

    /** At most this many themes in one sentence. */
    private static final int THEMAS = 4;

    /** Smallest change of a mean on a scale of 1–5 that is called a change. */
    private static final double SHARPER = 0.5;

    private static final double MORE_OPEN = 0.25;

    private final RodeDraad draad;
    private final Telling telling;
    private final Map<String, Knelpunt> byId = new TreeMap<>();
    private final List<Conclusie> conclusies = new ArrayList<>();
    private final Set<String> quoted = new HashSet<>();

    private Conclusies(RodeDraad draad) {
        this.draad = draad;
        this.telling = new Telling(draad.editie(), draad.standen(), draad.knelpunten());
        draad.knelpunten().forEach(knelpunt -> byId.put(knelpunt.id(), knelpunt));
    }

    /** The sentences that hold for this rode draad; its own {@code conclusies} are not looked at. */
    static List<Conclusie> of(RodeDraad draad) {
        return new Conclusies(draad).make();
    }

    private List<Conclusie> make() {
        omvang();
        if (draad.vergelijking().vorige() != 0) {
            trends();
            openheid();
        }
        grootsteDraad();
        eu();
        wet();
        goed();
        gevraagd();
        ontbrekend();
        return List.copyOf(conclusies);
    }

    private void omvang() {
        List<Knelpunt> edition = edition(knelpunt -> true);
        long standen = draad.standen().stream()
                .filter(stand -> stand.jaar() == draad.editie())
                .count();
        long beslist = edition.stream().filter(k -> k.herkomst().beslist()).count();
        add(
                "omvang",
                List.of(),
                Map.of(
                        "standen", text(standen),
                        "organisaties", text(organisations()),
                        "knelpunten", text(edition.size()),
                        "beslist", text(beslist),
                        "voorstellen", text(edition.size() - beslist),
                        "editie", text(draad.editie())));
    }

    private void trends() {
        Comparator<Vergelijking.Regel> most =
                Comparator.comparingInt(Vergelijking.Regel::nu).reversed();
        trend("terugkerend", regel -> regel.toen() > 0 && regel.nu() > 1, most, this::figures);
        trend(
                "vaker",
                regel -> regel.toen() > 0 && regel.nu() > regel.toen(),
                Comparator.comparingInt(regel -> regel.toen() - regel.nu()),
                this::figures);
        trend("nieuw", regel -> regel.nu() > 0 && neverBefore(regel.thema()), most, this::figures);
        trend(
                "aangescherpt",
                regel -> regel.urgentieToen() > 0 && sharper(regel) >= SHARPER,
                Comparator.comparingDouble(Conclusies::sharper).reversed(),
                this::urgencies);
        trend(
                "minder",
                regel -> regel.nu() < regel.toen(),
                Comparator.comparingInt(regel -> regel.nu() - regel.toen()),
                this::figures);
    }

    private void trend(
            String soort,
            Predicate<Vergelijking.Regel> holds,
            Comparator<Vergelijking.Regel> order,
            Function<List<Vergelijking.Regel>, Map<String, String>> figures) {
        List<Vergelijking.Regel> regels = draad.vergelijking().regels().stream()
                .filter(holds)
                .sorted(order)
                .limit(THEMAS)
                .toList();
        if (!regels.isEmpty()) {
            List<String> slugs = regels.stream().map(Vergelijking.Regel::thema).toList();
            int jaar = soort.equals("minder") ? draad.vergelijking().vorige() : draad.editie();
            add(soort, behind(slugs, jaar), with(figures.apply(regels), slugs));
        }
    }

    private void openheid() {
        List<String> both = draad.vergelijking().organisaties();
        double then = openheid(draad.vergelijking().vorige(), both);
        double now = openheid(draad.editie(), both);
        if (then == 0 || now == 0) {
            return;
        }
        String soort = now - then >= MORE_OPEN ? "opener" : then - now >= MORE_OPEN ? "geslotener" : "even-open";
        List<Knelpunt> open = new ArrayList<>(edition(k -> both.contains(k.organisatie())));
        open.sort(Comparator.comparingInt(Knelpunt::openheid).reversed());
        add(soort, open, with(Map.of("toen", text(then), "nu", text(now)), List.of()));
    }

    private void grootsteDraad() {
        if (!draad.draden().isEmpty()) {
            Draad biggest = draad.draden().get(0);
            int size = Telling.organisaties(biggest, byId).size();
            List<Knelpunt> behind =
                    new ArrayList<>(edition(k -> biggest.knelpunten().contains(k.id())));
            behind.sort(Comparator.comparingInt(Knelpunt::urgentie).reversed());
            add(
                    "draad",
                    behind,
                    Map.of(
                            "naam",
                            biggest.naam(),
                            "n",
                            text(size),
                            "draden",
                            text(draad.draden().size())));
        }
    }

    private void eu() {
        Wetgeving.Aandeel part = draad.wetgeving().aandeel(draad.editie());
        if (part.organisaties() > 1) {
            add(
                    "eu",
                    edition(WetgevingTelling::isEu).stream()
                            .filter(telling::telt)
                            .toList(),
                    Map.of(
                            "n", text(part.organisaties()),
                            "m", text(part.noemer()),
                            "eu", text(part.eu()),
                            "knelpunten", text(part.knelpunten())));
        }
    }

    private void wet() {
        draad.wetgeving().wetten().stream()
                .findFirst()
                .filter(wet -> wet.organisaties().size() > 1)
                .ifPresent(wet -> add(
                        "wet",
                        edition(k -> wet.knelpunten().contains(k.id())),
                        Map.of("naam", wet.naam(), "n", text(wet.organisaties().size()), "m", text(organisations()))));
    }

    private void goed() {
        long n = speakers(draad.lichtpunten());
        if (n > 0) {
            add("goed", List.of(), Map.of("n", text(n), "m", text(organisations())));
        }
    }

    private void gevraagd() {
        if (draad.oproepen().isEmpty()) {
            return;
        }
        Map<String, Long> asked = draad.oproepen().stream()
                .filter(oproep -> !oproep.geadresseerde().isEmpty())
                .collect(Collectors.groupingBy(
                        Vermelding::geadresseerde,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.counting()));
        Map<String, String> values = new TreeMap<>(Map.of(
                "oproepen",
                text(draad.oproepen().size()),
                "n",
                text(speakers(draad.oproepen())),
                "m",
                text(organisations())));
        asked.entrySet().stream()
                .reduce((een, ander) -> ander.getValue() > een.getValue() ? ander : een)
                .ifPresent(most -> values.putAll(Map.of("wie", most.getKey(), "keer", text(most.getValue()))));
        add(asked.isEmpty() ? "gevraagd" : "gevraagd-aan", List.of(), values);
    }

    private void ontbrekend() {
        int m = draad.verwacht().size();
        if (m > 0) {
            List<String> missing = draad.ontbrekend();
            Map<String, String> values =
                    Map.of("n", text(missing.size()), "m", text(m), "namen", String.join("; ", missing));
            add(missing.isEmpty() ? "compleet" : "ontbrekend", List.of(), values);
        }
    }

    /** Puts in front a knelpunt that no earlier sentence quotes, so that as many organisations as possible are heard. */
    private void add(String soort, List<Knelpunt> behind, Map<String, String> values) {
        List<String> ids = new ArrayList<>(behind.stream().map(Knelpunt::id).toList());
        ids.stream().filter(id -> !quoted.contains(id)).findFirst().ifPresent(fresh -> {
            ids.remove(fresh);
            ids.add(0, fresh);
            quoted.add(fresh);
        });
        conclusies.add(new Conclusie(soort, values, List.copyOf(ids)));
    }

    private Map<String, String> with(Map<String, String> figures, List<String> slugs) {
        Map<String, String> values = new TreeMap<>(figures);
        values.put("m", text(draad.vergelijking().organisaties().size()));
        values.put("vorige", text(draad.vergelijking().vorige()));
        values.put("editie", text(draad.editie()));
        if (!slugs.isEmpty()) {
            values.put("themas", String.join(" ", slugs));
        }
        return values;
    }

    private Map<String, String> figures(List<Vergelijking.Regel> regels) {
        return Map.of(
                "toen", regels.stream().map(r -> text(r.toen())).collect(Collectors.joining(" ")),
                "nu", regels.stream().map(r -> text(r.nu())).collect(Collectors.joining(" ")));
    }

    private Map<String, String> urgencies(List<Vergelijking.Regel> regels) {
        return Map.of(
                "toen", regels.stream().map(r -> text(r.urgentieToen())).collect(Collectors.joining(" ")),
                "nu", regels.stream().map(r -> text(r.urgentieNu())).collect(Collectors.joining(" ")));
    }

    /** Knelpunten of a year under any of the themes: those of the first theme first, most certain, urgent and open first. */
    private List<Knelpunt> behind(List<String> slugs, int jaar) {
        ToDoubleFunction<Knelpunt> rank = knelpunt -> slugs.stream()
                .filter(knelpunt::heeftThema)
                .mapToInt(slugs::indexOf)
                .min()
                .orElse(slugs.size());
        return of(jaar, knelpunt -> slugs.stream().anyMatch(knelpunt::heeftThema)).stream()
                .sorted(Comparator.comparingDouble(rank)
                        .thenComparing(Comparator.comparingDouble((Knelpunt knelpunt) -> zekerheid(knelpunt, slugs))
                                .reversed())
                        .thenComparing(
                                Comparator.comparingInt(Knelpunt::urgentie).reversed())
                        .thenComparing(
                                Comparator.comparingInt(Knelpunt::openheid).reversed()))
                .toList();
    }

    /** Probability, in tenths, of the most certain of these themes: a finer difference says nothing. */
    private static double zekerheid(Knelpunt knelpunt, List<String> slugs) {
        double hoogste = knelpunt.themas().stream()
                .filter(thema -> slugs.contains(thema.id()))
                .mapToDouble(LabelScore::score)
                .max()
                .orElse(0);
        return Math.round(hoogste * 10) / 10.0;
    }

    private List<Knelpunt> edition(Predicate<Knelpunt> holds) {
        return of(draad.editie(), holds);
    }

    private List<Knelpunt> of(int jaar, Predicate<Knelpunt> holds) {
        return draad.knelpunten().stream()
                .filter(knelpunt -> knelpunt.jaar() == jaar && holds.test(knelpunt))
                .toList();
    }

    private boolean neverBefore(String slug) {
        return draad.themas().stream()
                .filter(regel -> regel.thema().equals(slug))
                .map(ThemaRegel::perJaar)
                .flatMap(perJaar -> perJaar.entrySet().stream())
                .allMatch(year -> year.getKey() == draad.editie() || year.getValue() == 0);
    }

    private double openheid(int jaar, List<String> organisaties) {
        return Telling.mean(draad.knelpunten().stream()
                .filter(k -> k.jaar() == jaar && organisaties.contains(k.organisatie()))
                .map(Knelpunt::openheid)
                .toList());
    }

    private int organisations() {
        return telling.organisaties(draad.editie()).size();
    }

    private static long speakers(List<Vermelding> vermeldingen) {
        return vermeldingen.stream().map(Vermelding::organisatie).distinct().count();
    }

    private static double sharper(Vergelijking.Regel regel) {
        return regel.urgentieNu() - regel.urgentieToen();
    }

    private static String text(long figure) {
        return Long.toString(figure);
    }

    private static String text(double figure) {
        return BigDecimal.valueOf(figure).toPlainString();
    }
}
