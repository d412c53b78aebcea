// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.rodedraad.kern.verbinden.Knelpunt;

/**
 * What was read and found in a set of Standen, in a fixed order whatever the order given. What is of an unknown organisation or
 * year is left out: it cannot be compared.
 *
 * @param uitgaven the Standen that were read
 * @param knelpunten of all years
 * @param lichtpunten of all years
 * @param ontwikkelingen which Standen name which developments
 */
public record Verzameling(
        List<Uitgave> uitgaven, List<Knelpunt> knelpunten, List<Lichtpunt> lichtpunten, List<Genoemd> ontwikkelingen) {

    public Verzameling {
        uitgaven = uitgaven.stream()
                .filter(Uitgave::bekend)
                .distinct()
                .sorted(Comparator.comparingInt(Uitgave::jaar)
                        .thenComparing(Uitgave::organisatie)
                        .thenComparing(Uitgave::sha256))
                .toList();
        knelpunten = knelpunten.stream()
                .filter(k -> new Uitgave(k.organisatie(), k.jaar(), k.plaats().sha256()).bekend())
                .sorted(Comparator.comparingInt(Knelpunt::jaar)
                        .thenComparing(Knelpunt::organisatie)
                        .thenComparing(Knelpunt::plaats)
                        .thenComparing(Knelpunt::id))
                .toList();
        lichtpunten = lichtpunten.stream()
                .filter(l -> new Uitgave(
                                l.organisatie(), l.jaar(), l.citaat().plaats().sha256())
                        .bekend())
                .sorted(Comparator.comparingInt(Lichtpunt::jaar)
                        .thenComparing(Lichtpunt::organisatie)
                        .thenComparing(l -> l.citaat().plaats()))
                .toList();
        ontwikkelingen = ontwikkelingen.stream()
                .filter(een -> new Uitgave(een.organisatie(), een.jaar(), "").bekend())
                .distinct()
                .sorted(Comparator.comparingInt(Genoemd::jaar)
                        .thenComparing(Genoemd::organisatie)
                        .thenComparing(Genoemd::begrip))
                .toList();
    }

    /** Without developments. */
    public Verzameling(List<Uitgave> uitgaven, List<Knelpunt> knelpunten, List<Lichtpunt> lichtpunten) {
        this(uitgaven, knelpunten, lichtpunten, List.of());
    }

    /** What was known up to and including a year. */
    public Verzameling tot(int jaar) {
        return new Verzameling(
                uitgaven.stream().filter(u -> u.jaar() <= jaar).toList(),
                knelpunten.stream().filter(k -> k.jaar() <= jaar).toList(),
                lichtpunten.stream().filter(l -> l.jaar() <= jaar).toList(),
                ontwikkelingen.stream().filter(o -> o.jaar() <= jaar).toList());
    }

    /** The years in which an organisation has a Stand, first to last. */
    public List<Integer> jaren(String organisatie) {
        return uitgaven.stream()
                .filter(uitgave -> uitgave.organisatie().equals(organisatie))
                .map(Uitgave::jaar)
                .distinct()
                .toList();
    }

    /** The names of the organisations with a Stand in a year, in alphabetical order. */
    public List<String> organisaties(int jaar) {
        TreeSet<String> namen = new TreeSet<>();
        uitgaven.stream()
                .filter(uitgave -> uitgave.jaar() == jaar)
                .forEach(uitgave -> namen.add(uitgave.organisatie()));
        return List.copyOf(namen);
    }
}
