// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;

/**
 * Follows the knelpunten of each organisation over the editions. Year by year, the knelpunten of a Stand go to the lines that they
 * are most like, most alike first, one to one; a word weighs by how rare it is among all knelpunten and among those of the
 * organisation, because what an organisation always writes about tells nothing apart. What people decided comes first.
 */
final class Lijnzoeker {

    /** Below this likeness two knelpunten of one organisation are two problems; chosen on corpus A of the voorbeelden. */
    private static final double THRESHOLD = 0.03;

    private final Map<String, List<String>> woorden;
    private final Weging alle;

    /**
     * @param woorden the words of each knelpunt and bright spot, by its id
     * @param alle weighs words over all knelpunten
     */
    Lijnzoeker(Map<String, List<String>> woorden, Weging alle) {
        this.woorden = woorden;
        this.alle = alle;
    }

    /** Something of one Stand that may go on a line: a knelpunt, or a bright spot that says that one is solved. */
    private record Item(
            String id, int jaar, String sha256, Optional<Knelpunt> knelpunt, Optional<Lichtpunt> lichtpunt) {

        static Item van(Knelpunt een) {
            return new Item(een.id(), een.jaar(), een.plaats().sha256(), Optional.of(een), Optional.empty());
        }

        static Item van(Lichtpunt een) {
            String sha256 = een.citaat().plaats().sha256();
            return new Item(een.id(), een.jaar(), sha256, Optional.empty(), Optional.of(een));
        }
    }

    /** An item that may go on a line. */
    private record Kans(int lijn, int item, double score) {}

    /**
     * The lines, in order of organisation and first place; every knelpunt is on one.
     *
     * @param opgelost bright spots that say that something is solved; each may end one line
     */
    List<Lijn> zoek(List<Knelpunt> knelpunten, List<Lichtpunt> opgelost, Namen namen) {
        Map<String, List<Item>> perOrganisatie = new TreeMap<>();
        knelpunten.forEach(knelpunt -> perOrganisatie
                .computeIfAbsent(namen.sleutel(knelpunt.organisatie()), sleutel -> new ArrayList<>())
                .add(Item.van(knelpunt)));
        opgelost.forEach(lichtpunt -> perOrganisatie
                .computeIfAbsent(namen.sleutel(lichtpunt.organisatie()), sleutel -> new ArrayList<>())
                .add(Item.van(lichtpunt)));
        List<Lijn> lijnen = new ArrayList<>();
        perOrganisatie.values().forEach(eigen -> lijnen.addAll(binnen(eigen)));
        return lijnen;
    }

    private List<Lijn> binnen(List<Item> items) {
        Weging eigen = new Weging(items.stream()
                .filter(item -> item.knelpunt().isPresent())
                .map(this::woorden)
                .toList());
        Map<String, Map<String, Double>> vectoren = new HashMap<>();
        items.forEach(item -> vectoren.put(item.id(), alle.vector(woorden(item), eigen)));
        Map<Uitgave, List<Item>> perStand =
                new TreeMap<>(Comparator.comparingInt(Uitgave::jaar).thenComparing(Uitgave::sha256));
        items.forEach(item -> perStand.computeIfAbsent(
                        new Uitgave("", item.jaar(), item.sha256()), uitgave -> new ArrayList<>())
                .add(item));
        List<Lijn> lijnen = new ArrayList<>();
        perStand.values().forEach(stand -> verleng(lijnen, stand, vectoren));
        return lijnen;
    }

    private static void verleng(List<Lijn> lijnen, List<Item> stand, Map<String, Map<String, Double>> vectoren) {
        Set<Integer> bezet = new HashSet<>();
        Set<Integer> geplaatst = new HashSet<>();
        for (Kans kans : kansen(lijnen, stand, vectoren)) {
            if (!bezet.contains(kans.lijn()) && !geplaatst.contains(kans.item())) {
                bezet.add(kans.lijn());
                geplaatst.add(kans.item());
                Lijn lijn = lijnen.get(kans.lijn());
                stand.get(kans.item()).knelpunt().ifPresent(lijn::voegToe);
                stand.get(kans.item()).lichtpunt().ifPresent(een -> lijn.losOp(een, kans.score()));
            }
        }
        for (int nummer = 0; nummer < stand.size(); nummer++) {
            if (!geplaatst.contains(nummer)) {
                stand.get(nummer).knelpunt().map(Lijn::new).ifPresent(lijnen::add);
            }
        }
    }

    private static List<Kans> kansen(List<Lijn> lijnen, List<Item> stand, Map<String, Map<String, Double>> vectoren) {
        List<Kans> kansen = new ArrayList<>();
        for (int lijn = 0; lijn < lijnen.size(); lijn++) {
            for (int nummer = 0; nummer < stand.size(); nummer++) {
                double score = score(lijnen.get(lijn), stand.get(nummer), vectoren);
                if (score >= THRESHOLD) {
                    kansen.add(new Kans(lijn, nummer, score));
                }
            }
        }
        kansen.sort(Comparator.comparingDouble((Kans kans) -> -kans.score())
                .thenComparingInt(Kans::lijn)
                .thenComparingInt(Kans::item));
        return kansen;
    }

    /** The likeness to the most alike knelpunt of the line; above 1 when a person put both on one line, 0 when off it. */
    private static double score(Lijn lijn, Item item, Map<String, Map<String, Double>> vectoren) {
        List<Knelpunt> eigen = item.knelpunt().stream().toList();
        List<String> op = waarden(eigen, "lijn");
        List<String> lijnOp = waarden(lijn.alle(), "lijn");
        if (op.stream().anyMatch(lijnOp::contains)) {
            return 2;
        }
        boolean uitElkaar = waarden(eigen, "niet-lijn").stream().anyMatch(lijnOp::contains)
                || waarden(lijn.alle(), "niet-lijn").stream().anyMatch(op::contains);
        if (uitElkaar) {
            return 0;
        }
        Map<String, Double> vector = vectoren.getOrDefault(item.id(), Map.of());
        return lijn.alle().stream()
                .mapToDouble(lid -> Weging.cosinus(vectoren.getOrDefault(lid.id(), Map.of()), vector))
                .max()
                .orElse(0);
    }

    private static List<String> waarden(List<Knelpunt> knelpunten, String soort) {
        return knelpunten.stream()
                .flatMap(knelpunt -> knelpunt.beslissingen().stream())
                .filter(beslissing -> beslissing.soort().equals(soort))
                .map(Beslissing::waarde)
                .toList();
    }

    private List<String> woorden(Item item) {
        return woorden.getOrDefault(item.id(), List.of());
    }
}
