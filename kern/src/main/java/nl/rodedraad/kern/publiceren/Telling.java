// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * The counts of a rode draad, made from its Standen and knelpunten alone; who makes a report and who checks one count here.
 *
 * <p>Counts organisations, so a Stand of which organisation or year is unknown does not count, nor does what is later than the
 * edition. Immutable.
 */
final class Telling {

    /** Order of names: the alphabet without regard to case. */
    static final Comparator<String> ALFABET = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final int editie;
    private final NavigableMap<Integer, SortedSet<String>> organisaties = new TreeMap<>();
    private final Map<String, List<Knelpunt>> perThema = new TreeMap<>();

    Telling(int editie, List<StandRegel> standen, List<Knelpunt> knelpunten) {
        this.editie = editie;
        for (StandRegel stand : standen) {
            if (counts(stand.organisatie(), stand.jaar())) {
                organisaties.computeIfAbsent(stand.jaar(), jaar -> names()).add(stand.organisatie());
            }
        }
        for (Knelpunt knelpunt : knelpunten) {
            if (telt(knelpunt)) {
                knelpunt.themas()
                        .forEach(thema -> perThema.computeIfAbsent(thema.id(), slug -> new ArrayList<>())
                                .add(knelpunt));
            }
        }
    }

    /** Names of the organisations with a Stand in a year, in alphabetical order. */
    List<String> organisaties(int jaar) {
        return List.copyOf(organisaties.getOrDefault(jaar, names()));
    }

    int editie() {
        return editie;
    }

    /** Years with a Stand, up to the edition. */
    List<Integer> jaren() {
        return List.copyOf(organisaties.keySet());
    }

    /** Whether a knelpunt counts: it is of a known organisation and year, and not of after the edition. */
    boolean telt(Knelpunt knelpunt) {
        return counts(knelpunt.organisatie(), knelpunt.jaar());
    }

    /** The last year before the edition with a Stand; 0 when there is none. */
    int vorige() {
        Integer jaar = organisaties.lowerKey(editie);
        return jaar == null ? 0 : jaar;
    }

    /** Those of {@code verwacht} without a Stand in the edition, in alphabetical order. */
    List<String> ontbrekend(List<String> verwacht) {
        SortedSet<String> missing = names();
        missing.addAll(verwacht);
        missing.removeAll(organisaties(editie));
        return List.copyOf(missing);
    }

    /** See {@link RodeDraad#themas}; themes of equally many organisations in the order of the scheme. */
    List<ThemaRegel> themas() {
        List<ThemaRegel> regels = new ArrayList<>();
        for (Begrip begrip : Schema.themas().begrippen()) {
            ThemaRegel regel = themaRegel(begrip.slug());
            if (!regel.organisaties().isEmpty()
                    || !naming(begrip.slug(), jaar -> jaar == vorige()).isEmpty()) {
                regels.add(regel);
            }
        }
        regels.sort(Comparator.comparingInt(
                        (ThemaRegel regel) -> regel.organisaties().size())
                .reversed());
        return List.copyOf(regels);
    }

    /** See {@link RodeDraad#vergelijking}; lines in the order of the scheme. */
    Vergelijking vergelijking() {
        int vorige = vorige();
        SortedSet<String> both = names();
        both.addAll(organisaties(vorige));
        both.retainAll(organisaties(editie));
        List<Vergelijking.Regel> regels = new ArrayList<>();
        for (Begrip begrip : Schema.themas().begrippen()) {
            List<Knelpunt> then = of(begrip.slug(), vorige, both);
            List<Knelpunt> now = of(begrip.slug(), editie, both);
            if (!then.isEmpty() || !now.isEmpty()) {
                regels.add(new Vergelijking.Regel(
                        begrip.slug(), namesOf(then).size(), namesOf(now).size(), urgentie(then), urgentie(now)));
            }
        }
        return new Vergelijking(vorige, List.copyOf(both), List.copyOf(regels));
    }

    /** Draden in the order of {@link RodeDraad#draden}, counted over the organisations of all their knelpunten. */
    static List<Draad> ordered(List<Draad> draden, Map<String, Knelpunt> knelpunten) {
        Comparator<Draad> bySize = Comparator.comparingInt(
                (Draad draad) -> -organisaties(draad, knelpunten).size());
        return draden.stream().sorted(bySize.thenComparing(Draad::id)).toList();
    }

    /** Organisations of the knelpunten of a draad, in alphabetical order. */
    static List<String> organisaties(Draad draad, Map<String, Knelpunt> knelpunten) {
        SortedSet<String> names = names();
        for (String id : draad.knelpunten()) {
            Knelpunt knelpunt = knelpunten.get(id);
            if (knelpunt != null) {
                names.add(knelpunt.organisatie());
            }
        }
        return List.copyOf(names);
    }

    /** Mean of whole numbers, rounded to hundredths; 0 when there are none. */
    static double mean(Collection<Integer> values) {
        double mean = values.stream().mapToInt(Integer::intValue).average().orElse(0);
        return Math.round(mean * 100) / 100.0;
    }

    private ThemaRegel themaRegel(String slug) {
        SortedSet<String> now = naming(slug, jaar -> jaar == editie);
        SortedSet<String> fresh = names();
        fresh.addAll(now);
        fresh.removeAll(naming(slug, jaar -> jaar < editie));
        Map<Integer, Integer> perJaar = new TreeMap<>();
        organisaties
                .keySet()
                .forEach(year -> perJaar.put(
                        year, naming(slug, jaar -> jaar == year.intValue()).size()));
        return new ThemaRegel(
                slug,
                List.copyOf(now),
                organisaties(editie).size(),
                (int) under(slug).stream().filter(k -> k.jaar() == editie).count(),
                List.copyOf(fresh),
                List.copyOf(naming(slug, jaar -> true)),
                perJaar);
    }

    private boolean counts(String organisatie, int jaar) {
        return !organisatie.equals(Stand.ONBEKEND) && jaar > 0 && jaar <= editie;
    }

    private List<Knelpunt> under(String slug) {
        return perThema.getOrDefault(slug, List.of());
    }

    private List<Knelpunt> of(String slug, int jaar, SortedSet<String> names) {
        return under(slug).stream()
                .filter(k -> k.jaar() == jaar && names.contains(k.organisatie()))
                .toList();
    }

    private SortedSet<String> naming(String slug, Predicate<Integer> jaar) {
        return namesOf(under(slug).stream().filter(k -> jaar.test(k.jaar())).toList());
    }

    private static SortedSet<String> namesOf(List<Knelpunt> knelpunten) {
        SortedSet<String> names = names();
        knelpunten.forEach(knelpunt -> names.add(knelpunt.organisatie()));
        return names;
    }

    private static double urgentie(List<Knelpunt> knelpunten) {
        return mean(knelpunten.stream().map(Knelpunt::urgentie).toList());
    }

    private static SortedSet<String> names() {
        return new TreeSet<>(ALFABET);
    }
}
