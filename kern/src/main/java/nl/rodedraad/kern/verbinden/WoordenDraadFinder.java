// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;

/** Draden from shared words, sources and target groups; what people decided about draden comes first. */
public final class WoordenDraadFinder implements DraadFinder {

    /** Below this likeness a pair is not looked at. */
    private static final double PAIR_THRESHOLD = 0.10;

    /** Mean likeness that makes two groups one. */
    private static final double GROUP_THRESHOLD = 0.16;

    private static final int NAME_WORDS = 3;

    private final Vingerafdruk vingerafdruk;

    public WoordenDraadFinder(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.vingerafdruk = new Vingerafdruk(tokenizer, lemmatizer);
    }

    @Override
    public String model() {
        return "draad-woorden-1";
    }

    @Override
    public List<Draad> find(List<Knelpunt> knelpunten) {
        List<Knelpunt> sorted = knelpunten.stream()
                .sorted(Comparator.comparing(Knelpunt::jaar)
                        .thenComparing(Knelpunt::organisatie)
                        .thenComparing(Knelpunt::plaats))
                .toList();
        Gelijkenis gelijkenis = new Gelijkenis(
                Vingerafdruk.vectoren(sorted.stream().map(vingerafdruk::van).toList()));
        List<Gelijkenis.Paar> paren = new ArrayList<>(gelijkenis.paren(PAIR_THRESHOLD));
        paren.removeIf(paar -> uitElkaar(sorted.get(paar.een()), sorted.get(paar.ander())));
        Groepen groepen = new Groepen(sorted.size());
        beslist(sorted, groepen);
        groepen.groepeer(paren, GROUP_THRESHOLD);
        return groepen.alle().stream()
                .filter(groep -> organisaties(groep, sorted) > 1)
                .map(groep -> draad(groep, sorted, paren, gelijkenis))
                .sorted(Comparator.comparingLong((Draad draad) -> -organisaties(draad, sorted))
                        .thenComparing(Draad::id))
                .toList();
    }

    private static boolean uitElkaar(Knelpunt een, Knelpunt ander) {
        return waarden(een, "niet-draad").stream().anyMatch(waarden(ander, "draad")::contains)
                || waarden(ander, "niet-draad").stream().anyMatch(waarden(een, "draad")::contains);
    }

    private static List<String> waarden(Knelpunt knelpunt, String soort) {
        return knelpunt.beslissingen().stream()
                .filter(beslissing -> beslissing.soort().equals(soort))
                .map(Beslissing::waarde)
                .toList();
    }

    private static void beslist(List<Knelpunt> knelpunten, Groepen groepen) {
        Map<String, Integer> eersten = new TreeMap<>();
        for (int i = 0; i < knelpunten.size(); i++) {
            for (String naam : waarden(knelpunten.get(i), "draad")) {
                Integer eerste = eersten.putIfAbsent(naam, i);
                if (eerste != null) {
                    groepen.voegSamen(groepen.groepVan(eerste), groepen.groepVan(i));
                }
            }
        }
    }

    private Draad draad(
            List<Integer> groep, List<Knelpunt> knelpunten, List<Gelijkenis.Paar> paren, Gelijkenis gelijkenis) {
        List<Draad.Band> banden = new ArrayList<>();
        for (Gelijkenis.Paar paar : paren) {
            if (groep.contains(paar.een()) && groep.contains(paar.ander())) {
                banden.add(new Draad.Band(
                        knelpunten.get(paar.een()).id(),
                        knelpunten.get(paar.ander()).id(),
                        Math.round(paar.score() * 1000) / 1000.0,
                        gelijkenis.gedeeld(paar)));
            }
        }
        List<Knelpunt> leden = groep.stream().map(knelpunten::get).toList();
        Optional<Beslissing> besluit = besluit(leden);
        return new Draad(
                leden.get(0).id(),
                besluit.map(Beslissing::waarde).orElseGet(() -> naam(banden, leden)),
                leden.stream().map(Knelpunt::id).toList(),
                banden,
                besluit.map(b -> Herkomst.beslissing(b.wie(), b.wanneer(), b.waarom()))
                        .orElseGet(() -> Herkomst.voorstel(model(), "")));
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

    /** The words that hold the group together most, in the order of their weight. */
    private static String naam(List<Draad.Band> banden, List<Knelpunt> leden) {
        Map<String, Double> gewichten = new HashMap<>();
        for (Draad.Band band : banden) {
            for (int i = 0; i < band.gedeeld().size(); i++) {
                String kenmerk = band.gedeeld().get(i);
                if (kenmerk.indexOf(' ') < 0) {
                    gewichten.merge(kenmerk, band.score() / (i + 1), Double::sum);
                }
            }
        }
        String woorden = gewichten.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAME_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return woorden.isEmpty() ? leden.get(0).naam() : woorden;
    }

    private static long organisaties(List<Integer> groep, List<Knelpunt> knelpunten) {
        return groep.stream()
                .map(i -> knelpunten.get(i).organisatie())
                .distinct()
                .count();
    }

    private static long organisaties(Draad draad, List<Knelpunt> knelpunten) {
        return knelpunten.stream()
                .filter(knelpunt -> draad.knelpunten().contains(knelpunt.id()))
                .map(Knelpunt::organisatie)
                .distinct()
                .count();
    }
}
