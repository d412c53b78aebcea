// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.taal.Lemmatizer;
import nl.rodedraad.kern.taal.Tokenizer;
import nl.rodedraad.kern.verbinden.Inhoudswoorden;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.Weging;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/** Follows every knelpunt over the editions. The order of the input changes nothing. Safe for use by several threads. */
public final class VerloopMaker {

    private final Inhoudswoorden inhoudswoorden;
    private final VerwijzingFinder register;

    public VerloopMaker(Tokenizer tokenizer, Lemmatizer lemmatizer, VerwijzingFinder register) {
        this.inhoudswoorden = new Inhoudswoorden(tokenizer, lemmatizer);
        this.register = register;
    }

    /**
     * The courses and the bright spots about them.
     *
     * @param verlopen in order of organisation and first place; every knelpunt is in one
     * @param oplossingen in order of year, organisation and place of the bright spot
     */
    public record Gemaakt(List<Verloop> verlopen, List<Oplossing> oplossingen) {

        public Gemaakt {
            verlopen = List.copyOf(verlopen);
            oplossingen = List.copyOf(oplossingen);
        }
    }

    public Gemaakt maak(Verzameling verzameling) {
        Namen namen = new Namen(register, namen(verzameling));
        Map<String, List<String>> woorden = new HashMap<>();
        verzameling.knelpunten().forEach(knelpunt -> woorden.put(knelpunt.id(), inhoudswoorden.van(tekst(knelpunt))));
        Weging weging = new Weging(woorden.values());
        verzameling
                .lichtpunten()
                .forEach(lichtpunt -> woorden.put(lichtpunt.id(), inhoudswoorden.van(tekst(lichtpunt))));
        List<Lichtpunt> opgelost = verzameling.lichtpunten().stream()
                .filter(lichtpunt ->
                        Signaalwoorden.zegtOpgelost(lichtpunt.citaat().tekst()))
                .toList();
        List<Lijn> lijnen = new Lijnzoeker(woorden, weging).zoek(verzameling.knelpunten(), opgelost, namen);
        List<Oplossingzoeker.Gevonden> gevonden =
                new Oplossingzoeker(namen, lijnen, woorden, weging).zoek(verzameling.lichtpunten());
        List<Verloop> verlopen = lijnen.stream()
                .map(lijn -> verloop(lijn, verzameling, namen, gevonden))
                .toList();
        return new Gemaakt(
                verlopen,
                gevonden.stream().map(Oplossingzoeker.Gevonden::oplossing).toList());
    }

    private Verloop verloop(Lijn lijn, Verzameling verzameling, Namen namen, List<Oplossingzoeker.Gevonden> gevonden) {
        Knelpunt laatste = lijn.laatste().get(0);
        String sleutel = namen.sleutel(laatste.organisatie());
        NavigableSet<Integer> eigenJaren = new TreeSet<>();
        NavigableSet<Integer> alleJaren = new TreeSet<>();
        for (Uitgave uitgave : verzameling.uitgaven()) {
            alleJaren.add(uitgave.jaar());
            if (namen.sleutel(uitgave.organisatie()).equals(sleutel)) {
                eigenJaren.add(uitgave.jaar());
            }
        }
        List<Oplossingzoeker.Gevonden> eigen = gevonden.stream()
                .filter(een -> een.lijn() == lijn
                        && namen.sleutel(een.lichtpunt().organisatie()).equals(sleutel))
                .toList();
        List<Stap> stappen = new Stappen(lijn, eigenJaren, alleJaren, eigen, inhoudswoorden).maak();
        return new Verloop(
                lijn.id(),
                laatste.organisatie(),
                laatste.naam(),
                lijn.alle().stream().map(Knelpunt::id).toList(),
                stappen);
    }

    private static List<String> namen(Verzameling verzameling) {
        return Stream.of(
                        verzameling.uitgaven().stream().map(Uitgave::organisatie),
                        verzameling.knelpunten().stream().map(Knelpunt::organisatie),
                        verzameling.lichtpunten().stream().map(Lichtpunt::organisatie))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    private static String tekst(Knelpunt knelpunt) {
        List<String> delen = new ArrayList<>(List.of(knelpunt.naam()));
        knelpunt.citaten().stream().map(Citaat::tekst).forEach(delen::add);
        return delen.stream().collect(Collectors.joining("\n\n"));
    }

    /** Its own words count twice: they are in its passage too. */
    private static String tekst(Lichtpunt lichtpunt) {
        String kop = lichtpunt.koppad().isEmpty()
                ? ""
                : lichtpunt.koppad().get(lichtpunt.koppad().size() - 1);
        return kop + "\n\n" + lichtpunt.citaat().tekst() + "\n\n" + lichtpunt.context();
    }
}
