// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.rodedraad.kern.publiceren.Wetgeving.Bron;
import nl.rodedraad.kern.publiceren.Wetgeving.Deel;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Bronregister;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/** Who cites a source, its articles and the laws that implement it, while it is being counted. */
final class Aanhalers {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 9;

    /** "9" before "10", "2:9" before "2:10". */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(Aanhalers::padded).thenComparing(Comparator.naturalOrder());

    private final Groep zelf = new Groep();
    private final SortedMap<String, Groep> artikelen = new TreeMap<>(BY_NUMBER);
    private final SortedMap<String, Groep> via = new TreeMap<>();

    void add(Knelpunt knelpunt, String artikel) {
        zelf.add(knelpunt);
        if (!artikel.isEmpty()) {
            artikelen.computeIfAbsent(artikel, nummer -> new Groep()).add(knelpunt);
        }
    }

    void addVia(Knelpunt knelpunt, String wet) {
        via.computeIfAbsent(wet, id -> new Groep()).add(knelpunt);
    }

    Bron bron(VerwijzingSoort soort, String id) {
        List<Deel> articles = new ArrayList<>();
        artikelen.forEach(
                (artikel, groep) -> articles.add(groep.deel(artikel, Bronregister.adres(soort, id, artikel))));
        List<Deel> laws = new ArrayList<>();
        via.forEach((wet, groep) -> laws.add(groep.deel(wet, Bronregister.adres(VerwijzingSoort.WET, wet, ""))));
        return new Bron(
                soort,
                id,
                Bronregister.naam(soort, id),
                Bronregister.adres(soort, id, ""),
                List.copyOf(zelf.organisaties),
                List.copyOf(zelf.knelpunten),
                articles,
                laws);
    }

    private static String padded(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
    }

    private static final class Groep {

        final SortedSet<String> organisaties = new TreeSet<>(Telling.ALFABET);
        final Set<String> knelpunten = new LinkedHashSet<>();

        void add(Knelpunt knelpunt) {
            organisaties.add(knelpunt.organisatie());
            knelpunten.add(knelpunt.id());
        }

        Deel deel(String id, String adres) {
            return new Deel(id, adres, List.copyOf(organisaties), List.copyOf(knelpunten));
        }
    }
}
