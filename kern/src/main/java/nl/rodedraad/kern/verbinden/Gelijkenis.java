// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much knelpunten are alike: the cosine of their weighted marks. Pairs are found through an index on the rarer marks, so that what
 * is looked at grows with the number of knelpunten and not with its square.
 */
final class Gelijkenis {

    /** Most alike first; equally alike in order of their numbers. */
    static final Comparator<Paar> STERKSTE_EERST = Comparator.comparingDouble((Paar paar) -> -paar.score())
            .thenComparing(Paar::een)
            .thenComparing(Paar::ander);

    /** Two short texts that share one rare word look alike and are not. */
    private static final int FEWEST_SHARED = 3;

    /** Of each knelpunt no more than its most alike earlier ones are kept, so that memory grows with their number alone. */
    private static final int MOST_ALIKE = 40;

    private static final int MOST_SHARED = 6;

    private final List<Map<String, Double>> vectoren;

    Gelijkenis(List<Map<String, Double>> vectoren) {
        this.vectoren = List.copyOf(vectoren);
    }

    /**
     * Two knelpunten that are alike.
     *
     * @param een number of the one, lower than {@code ander}
     * @param score cosine, 0–1
     */
    record Paar(int een, int ander, double score) {}

    /** The pairs with at least this score, most alike first; of each knelpunt with at most {@link #MOST_ALIKE} earlier ones. */
    List<Paar> paren(double drempel) {
        Kenmerkenindex index = new Kenmerkenindex(vectoren);
        List<Paar> paren = new ArrayList<>();
        for (int later = 0; later < vectoren.size(); later++) {
            int nummer = later;
            Arrays.stream(index.eerdere(later))
                    .mapToObj(eerder ->
                            new Paar(eerder, nummer, Math.min(1, index.product(eerder, nummer, FEWEST_SHARED))))
                    .filter(paar -> paar.score() >= drempel)
                    .sorted(STERKSTE_EERST)
                    .limit(MOST_ALIKE)
                    .forEach(paren::add);
        }
        paren.sort(STERKSTE_EERST);
        return paren;
    }

    /** The marks that two knelpunten share, heaviest first. */
    List<String> gedeeld(Paar paar) {
        Map<String, Double> ander = vectoren.get(paar.ander());
        return vectoren.get(paar.een()).entrySet().stream()
                .filter(entry -> ander.containsKey(entry.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) ->
                                -entry.getValue() * ander.getOrDefault(entry.getKey(), 0.0))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
