// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;

/**
 * Draden from shared words, concepts, sources and target groups. First the knelpunten of each organisation become lines over the years
 * ({@link Lijnen}), then lines of different organisations that are alike become draden. What people decided about draden comes
 * first.
 */
public final class WoordenDraadFinder implements DraadFinder {

    /** Below this likeness, a cosine, a pair is not looked at. */
    private static final double PAIR_THRESHOLD = 0.03;

    /** Mean likeness, the root of the cosine, that makes two groups of lines one draad; chosen on corpus A of the voorbeelden. */
    private static final double GROUP_THRESHOLD = 0.36;

    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;
    private final Kenmerken kenmerken;

    public WoordenDraadFinder(Tokenizer tokenizer, Lemmatizer lemmatizer) {
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
        this.kenmerken = new Kenmerken(tokenizer, lemmatizer);
    }

    @Override
    public String model() {
        return "draad-begrippen-1";
    }

    @Override
    public List<Draad> find(List<Knelpunt> knelpunten) {
        List<Knelpunt> sorted = knelpunten.stream()
                .sorted(Comparator.comparing(Knelpunt::jaar)
                        .thenComparing(Knelpunt::organisatie)
                        .thenComparing(Knelpunt::plaats))
                .toList();
        Noemers noemers = new Noemers(sorted.stream().map(Knelpunt::organisatie).toList());
        List<Kenmerken.Afdruk> afdrukken = sorted.stream()
                .map(knelpunt -> kenmerken.van(knelpunt, noemers))
                .toList();
        Gelijkenis perKnelpunt = gelijkenis(afdrukken.stream()
                .map(afdruk -> Kenmerkgewicht.samen(List.of(afdruk)))
                .toList());
        List<Gelijkenis.Paar> paren = perKnelpunt.paren(PAIR_THRESHOLD);
        List<List<Integer>> lijnen = Lijnen.van(sorted, paren);
        Groepen groepen = new Groepen(lijnen.size());
        new Draadbeslissingen(sorted, lijnen).pasToe(groepen);
        groepen.groepeer(lijnparen(sorted, afdrukken, lijnen, noemers), GROUP_THRESHOLD);
        Weging weging = new Weging(
                afdrukken.stream().map(afdruk -> afdruk.aantallen().keySet()).toList());
        DraadMaker maker = new DraadMaker(
                sorted,
                paren,
                new Redenen(perKnelpunt, afdrukken, kenmerken),
                new WoordNaamgever(tokenizer, lemmatizer, weging),
                model());
        return groepen.alle().stream()
                .map(groep -> Lijnen.leden(groep, lijnen))
                .map(maker::draad)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong((DraadMaker.Gemaakt gemaakt) -> -gemaakt.organisaties())
                        .thenComparing(gemaakt -> gemaakt.draad().id()))
                .map(DraadMaker.Gemaakt::draad)
                .toList();
    }

    private Gelijkenis gelijkenis(List<Map<String, Double>> afdrukken) {
        Kenmerkgewicht gewicht = new Kenmerkgewicht(afdrukken, kenmerken);
        return new Gelijkenis(afdrukken.stream().map(gewicht::vector).toList());
    }

    /** Pairs of alike lines of different organisations. */
    private List<Gelijkenis.Paar> lijnparen(
            List<Knelpunt> knelpunten, List<Kenmerken.Afdruk> afdrukken, List<List<Integer>> lijnen, Noemers noemers) {
        List<Map<String, Double>> perLijn = lijnen.stream()
                .map(lijn ->
                        Kenmerkgewicht.samen(lijn.stream().map(afdrukken::get).toList()))
                .toList();
        List<Gelijkenis.Paar> paren = gelijkenis(perLijn).paren(PAIR_THRESHOLD).stream()
                .filter(paar -> !organisatie(lijnen.get(paar.een()), knelpunten)
                        .equals(organisatie(lijnen.get(paar.ander()), knelpunten)))
                .map(paar -> new Gelijkenis.Paar(paar.een(), paar.ander(), Math.sqrt(paar.score())))
                .toList();
        return Noemers.metBonus(
                lijnen.stream().map(lijn -> organisatie(lijn, knelpunten)).toList(),
                lijnen.stream().map(lijn -> genoemd(lijn, knelpunten, noemers)).toList(),
                paren);
    }

    private static Set<String> genoemd(List<Integer> lijn, List<Knelpunt> knelpunten, Noemers noemers) {
        return lijn.stream()
                .flatMap(nummer -> knelpunten.get(nummer).citaten().stream())
                .flatMap(citaat -> noemers.in(citaat.tekst()).stream())
                .collect(Collectors.toSet());
    }

    private static String organisatie(List<Integer> lijn, List<Knelpunt> knelpunten) {
        return knelpunten.get(lijn.get(0)).organisatie();
    }
}
