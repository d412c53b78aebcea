// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rodedraad.kern.stand.Beslissing;

/** Makes a draad of a group of knelpunten: its name, and why its knelpunten belong together. */
final class DraadMaker {

    private final List<Knelpunt> knelpunten;
    private final Map<Integer, List<Gelijkenis.Paar>> paren = new HashMap<>();
    private final Redenen redenen;
    private final Naamgever naamgever;
    private final String model;

    /** A draad and the number of its organisations. */
    record Gemaakt(Draad draad, long organisaties) {}

    DraadMaker(
            List<Knelpunt> knelpunten,
            List<Gelijkenis.Paar> paren,
            Redenen redenen,
            Naamgever naamgever,
            String model) {
        this.knelpunten = knelpunten;
        paren.forEach(paar ->
                this.paren.computeIfAbsent(paar.een(), een -> new ArrayList<>()).add(paar));
        this.redenen = redenen;
        this.naamgever = naamgever;
        this.model = model;
    }

    /** The draad of these knelpunten; empty when they are of one organisation. */
    Optional<Gemaakt> draad(List<Integer> groep) {
        List<Knelpunt> leden = groep.stream().map(knelpunten::get).toList();
        long organisaties = leden.stream().map(Knelpunt::organisatie).distinct().count();
        if (organisaties < 2) {
            return Optional.empty();
        }
        List<Draad.Band> banden = banden(new HashSet<>(groep));
        Optional<Beslissing> besluit = besluit(leden);
        Draad draad = new Draad(
                leden.get(0).id(),
                besluit.map(Beslissing::waarde).orElseGet(() -> naam(leden)),
                leden.stream().map(Knelpunt::id).toList(),
                banden,
                besluit.map(b -> Herkomst.beslissing(b.wie(), b.wanneer(), b.waarom()))
                        .orElseGet(() -> Herkomst.voorstel(model, "")));
        return Optional.of(new Gemaakt(draad, organisaties));
    }

    private List<Draad.Band> banden(Set<Integer> groep) {
        return groep.stream()
                .flatMap(lid -> paren.getOrDefault(lid, List.of()).stream())
                .filter(paar -> groep.contains(paar.ander()))
                .sorted(Gelijkenis.STERKSTE_EERST)
                .map(this::band)
                .toList();
    }

    private Draad.Band band(Gelijkenis.Paar paar) {
        return new Draad.Band(
                knelpunten.get(paar.een()).id(),
                knelpunten.get(paar.ander()).id(),
                Math.round(paar.score() * 1000) / 1000.0,
                redenen.van(paar));
    }

    private static Optional<Beslissing> besluit(List<Knelpunt> leden) {
        return leden.stream()
                .flatMap(lid -> lid.beslissingen().stream())
                .filter(beslissing -> beslissing.soort().equals("draadnaam")
                        || beslissing.soort().equals("draad"))
                .max(Comparator.comparing(
                                (Beslissing beslissing) -> beslissing.soort().equals("draadnaam"))
                        .thenComparing(Beslissing::wanneer)
                        .thenComparing(Beslissing::waarde));
    }

    private String naam(List<Knelpunt> leden) {
        return naamgever.naam(leden.stream().map(Groepslid::van).toList());
    }
}
