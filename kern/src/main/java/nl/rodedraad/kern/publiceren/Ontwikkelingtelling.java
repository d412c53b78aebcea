// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.rodedraad.kern.duiden.Begrip;
import nl.rodedraad.kern.duiden.Schema;
import nl.rodedraad.kern.publiceren.RodeDraad.Ontwikkelingregel;
import nl.rodedraad.kern.stand.Stand;

/** Counts which organisations name which development, in the edition and, like with like, in the one before. */
final class Ontwikkelingtelling {

    /** Two-sided 95% of the normal distribution. */
    private static final double Z = 1.96;

    private final RodeDraad draad;

    Ontwikkelingtelling(RodeDraad draad) {
        this.draad = draad;
    }

    /**
     * One development with its sign.
     *
     * @param slug slug in the scheme
     * @param groeit whether it grows or happens; false when it lacks or falls short
     * @param nu organisations that name it in the edition, in alphabetical order
     * @param nuBeide number of those that have a Stand in both editions
     * @param toenBeide number of organisations with a Stand in both that named it in the edition before
     * @param nieuw number of {@code nu} that name it in no earlier Stand that was read
     * @param cumulatief number of organisations that ever named it, up to the edition
     */
    record Regel(String slug, boolean groeit, List<String> nu, int nuBeide, int toenBeide, int nieuw, int cumulatief) {

        /** The slug with its sign: "samenwerking+". */
        String label() {
            return slug + (groeit ? "+" : "-");
        }

        /** Lower and upper end of the 95% interval of {@code nuBeide} in {@code n} (Wilson, "Probable inference", 1927). */
        List<Double> interval(int n) {
            double share = (double) nuBeide / n;
            double denominator = 1 + Z * Z / n;
            double middle = (share + Z * Z / (2 * n)) / denominator;
            double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / denominator;
            return List.of(rounded(Math.max(0, middle - half)), rounded(Math.min(1, middle + half)));
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }

    /** In the order of the scheme, growing first; what nobody names in either edition is left out. */
    List<Regel> regels() {
        List<Regel> regels = new ArrayList<>();
        for (Begrip begrip : Schema.ontwikkelingen().begrippen()) {
            regels.add(regel(begrip.slug(), true));
            regels.add(regel(begrip.slug(), false));
        }
        regels.removeIf(regel -> regel.nu().isEmpty() && regel.toenBeide() == 0);
        return regels;
    }

    private Regel regel(String slug, boolean groeit) {
        int editie = draad.editie();
        List<String> both = draad.vergelijking().organisaties();
        List<Ontwikkelingregel> own = draad.ontwikkelingen().stream()
                .filter(een -> een.ontwikkeling().equals(slug) && een.groeit() == groeit)
                .toList();
        SortedSet<String> now = names(own, jaar -> jaar == editie);
        SortedSet<String> then = names(own, jaar -> jaar == draad.vergelijking().vorige());
        SortedSet<String> earlier = names(own, jaar -> jaar > 0 && jaar < editie);
        SortedSet<String> ever = new TreeSet<>(earlier);
        ever.addAll(now);
        return new Regel(
                slug,
                groeit,
                List.copyOf(now),
                (int) now.stream().filter(both::contains).count(),
                (int) then.stream().filter(both::contains).count(),
                (int) now.stream().filter(name -> !earlier.contains(name)).count(),
                ever.size());
    }

    private static SortedSet<String> names(List<Ontwikkelingregel> from, Predicate<Integer> jaar) {
        SortedSet<String> names = new TreeSet<>(Telling.ALFABET);
        from.stream()
                .filter(een -> jaar.test(een.jaar()) && !een.organisatie().equals(Stand.ONBEKEND))
                .forEach(een -> names.add(een.organisatie()));
        return names;
    }
}
