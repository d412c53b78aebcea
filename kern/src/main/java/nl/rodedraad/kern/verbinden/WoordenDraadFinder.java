// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;

/**
 * Draden from shared words, sources and target groups. First the knelpunten of each organisation become lines over the years
 * ({@link Lijnen}), then lines of different organisations that are alike become draden. What people decided about draden comes
 * first.
 */
public final class WoordenDraadFinder implements DraadFinder {

    /** Below this likeness a pair is not looked at. */
    private static final double PAIR_THRESHOLD = 0.05;

    /** Mean likeness that makes two groups of lines one draad; chosen on corpus A of the voorbeelden. */
    private static final double GROUP_THRESHOLD = 0.13;

    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;
    private final Vingerafdruk vingerafdruk;

    public WoordenDraadFinder(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
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
        List<Map<String, Integer>> afdrukken =
                sorted.stream().map(vingerafdruk::van).toList();
        Gelijkenis perKnelpunt = new Gelijkenis(Vingerafdruk.vectoren(afdrukken));
        List<Gelijkenis.Paar> paren = perKnelpunt.paren(PAIR_THRESHOLD);
        List<List<Integer>> lijnen = Lijnen.van(sorted, paren);
        Groepen groepen = new Groepen(lijnen.size());
        voegBeslistSamen(sorted, lijnen, groepen);
        groepen.groepeer(lijnparen(sorted, afdrukken, lijnen), GROUP_THRESHOLD);
        Weging weging = new Weging(afdrukken.stream().map(Map::keySet).toList());
        Naamgever naamgever = new WoordNaamgever(tokenizer, lemmatizer, weging);
        DraadMaker maker = new DraadMaker(sorted, paren, perKnelpunt, naamgever, model());
        return groepen.alle().stream()
                .map(groep -> Lijnen.leden(groep, lijnen))
                .map(maker::draad)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong((DraadMaker.Gemaakt gemaakt) -> -gemaakt.organisaties())
                        .thenComparing(gemaakt -> gemaakt.draad().id()))
                .map(DraadMaker.Gemaakt::draad)
                .toList();
    }

    /** Pairs of alike lines of different organisations that nobody decided to keep apart. */
    private static List<Gelijkenis.Paar> lijnparen(
            List<Knelpunt> knelpunten, List<Map<String, Integer>> afdrukken, List<List<Integer>> lijnen) {
        List<Map<String, Integer>> perLijn = lijnen.stream()
                .map(lijn ->
                        Vingerafdruk.samen(lijn.stream().map(afdrukken::get).toList()))
                .toList();
        List<Gelijkenis.Paar> paren =
                new ArrayList<>(new Gelijkenis(Vingerafdruk.vectoren(perLijn)).paren(PAIR_THRESHOLD));
        paren.removeIf(paar -> {
            List<Integer> een = lijnen.get(paar.een());
            List<Integer> ander = lijnen.get(paar.ander());
            return organisatie(een, knelpunten).equals(organisatie(ander, knelpunten))
                    || uitElkaar(een, ander, knelpunten);
        });
        return new Noemers(
                        lijnen.stream()
                                .map(lijn -> organisatie(lijn, knelpunten))
                                .toList(),
                        lijnen.stream().map(lijn -> tekst(lijn, knelpunten)).toList())
                .metBonus(paren);
    }

    private static String tekst(List<Integer> lijn, List<Knelpunt> knelpunten) {
        return lijn.stream()
                .flatMap(nummer -> knelpunten.get(nummer).citaten().stream())
                .map(Citaat::tekst)
                .collect(Collectors.joining(" "));
    }

    private static String organisatie(List<Integer> lijn, List<Knelpunt> knelpunten) {
        return knelpunten.get(lijn.get(0)).organisatie();
    }

    private static boolean uitElkaar(List<Integer> een, List<Integer> ander, List<Knelpunt> knelpunten) {
        return waarden(een, knelpunten, "niet-draad").stream().anyMatch(waarden(ander, knelpunten, "draad")::contains)
                || waarden(ander, knelpunten, "niet-draad").stream()
                        .anyMatch(waarden(een, knelpunten, "draad")::contains);
    }

    private static List<String> waarden(List<Integer> lijn, List<Knelpunt> knelpunten, String soort) {
        return lijn.stream()
                .flatMap(nummer -> knelpunten.get(nummer).beslissingen().stream())
                .filter(beslissing -> beslissing.soort().equals(soort))
                .map(Beslissing::waarde)
                .toList();
    }

    private static void voegBeslistSamen(List<Knelpunt> knelpunten, List<List<Integer>> lijnen, Groepen groepen) {
        Map<String, Integer> eersten = new TreeMap<>();
        for (int lijn = 0; lijn < lijnen.size(); lijn++) {
            for (String naam : waarden(lijnen.get(lijn), knelpunten, "draad")) {
                Integer eerste = eersten.putIfAbsent(naam, lijn);
                if (eerste != null) {
                    groepen.voegSamen(groepen.groepVan(eerste), groepen.groepVan(lijn));
                }
            }
        }
    }
}
