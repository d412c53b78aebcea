// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** What opening sentences are made of: a rode draad with its knelpunten at hand by year and id. Immutable. */
final class Conclusiestof {

    private final RodeDraad draad;
    private final Telling telling;
    private final Map<String, Knelpunt> byId = new TreeMap<>();

    Conclusiestof(RodeDraad draad) {
        this.draad = draad;
        this.telling = new Telling(draad.editie(), draad.standen(), draad.knelpunten());
        draad.knelpunten().forEach(knelpunt -> byId.put(knelpunt.id(), knelpunt));
    }

    RodeDraad draad() {
        return draad;
    }

    Telling telling() {
        return telling;
    }

    Map<String, Knelpunt> knelpunten() {
        return byId;
    }

    /** Knelpunten with these ids, in their order; an id that the rode draad does not have is left out. */
    List<Knelpunt> knelpunten(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(byId.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Knelpunt> editie(Predicate<Knelpunt> holds) {
        return in(draad.editie(), holds);
    }

    List<Knelpunt> in(int jaar, Predicate<Knelpunt> holds) {
        return draad.knelpunten().stream()
                .filter(knelpunt -> knelpunt.jaar() == jaar && holds.test(knelpunt))
                .toList();
    }

    /** Knelpunten of a year under any of the themes: those of the first theme first, most certain, urgent and open first. */
    List<Knelpunt> onder(List<String> slugs, int jaar) {
        ToDoubleFunction<Knelpunt> rank = knelpunt -> slugs.stream()
                .filter(knelpunt::heeftThema)
                .mapToInt(slugs::indexOf)
                .min()
                .orElse(slugs.size());
        return in(jaar, knelpunt -> slugs.stream().anyMatch(knelpunt::heeftThema)).stream()
                .sorted(Comparator.comparingDouble(rank)
                        .thenComparing(Comparator.comparingDouble((Knelpunt knelpunt) -> zekerheid(knelpunt, slugs))
                                .reversed())
                        .thenComparing(
                                Comparator.comparingInt(Knelpunt::urgentie).reversed())
                        .thenComparing(
                                Comparator.comparingInt(Knelpunt::openheid).reversed()))
                .toList();
    }

    /** Number of organisations with a Stand in the edition. */
    String organisaties() {
        return tekst(telling.organisaties(draad.editie()).size());
    }

    /** These figures with the two editions and the number of organisations that have a Stand in both. */
    Map<String, String> vergeleken(Map<String, String> figures) {
        Map<String, String> values = new TreeMap<>(figures);
        values.put("m", tekst(draad.vergelijking().organisaties().size()));
        values.put("vorige", tekst(draad.vergelijking().vorige()));
        values.put("editie", tekst(draad.editie()));
        return values;
    }

    static String tekst(long figure) {
        return Long.toString(figure);
    }

    static String tekst(double figure) {
        return BigDecimal.valueOf(figure).toPlainString();
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
}
