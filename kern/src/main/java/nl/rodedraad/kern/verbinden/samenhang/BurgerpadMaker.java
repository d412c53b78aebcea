// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad.Halte;
import nl.rodedraad.kern.verbinden.samenhang.Burgerpad.Soort;

/** Lays the knelpunten of all organisations that hit one group of people on a path. */
public final class BurgerpadMaker {

    private BurgerpadMaker() {}

    /** The paths of one edition, the one where most organisations meet first, then most knelpunten, then by slug. */
    public static List<Burgerpad> maak(List<Knelpunt> knelpunten, int editie) {
        List<Burgerpad> paden = new ArrayList<>(paden(Soort.DOELGROEP, knelpunten, editie, Knelpunt::doelgroepen));
        paden.addAll(paden(
                Soort.LEVENSGEBEURTENIS,
                knelpunten,
                editie,
                knelpunt -> knelpunt.uittreksel().levensgebeurtenissen()));
        paden.sort(Comparator.comparingInt((Burgerpad pad) -> -pad.organisaties())
                .thenComparingInt(pad -> -pad.knelpunten())
                .thenComparing(Burgerpad::soort)
                .thenComparing(Burgerpad::begrip));
        return List.copyOf(paden);
    }

    private static List<Burgerpad> paden(
            Soort soort, List<Knelpunt> knelpunten, int editie, Function<Knelpunt, List<LabelScore>> begrippen) {
        Map<String, List<Knelpunt>> perBegrip = new TreeMap<>();
        for (Knelpunt knelpunt : knelpunten) {
            begrippen.apply(knelpunt).stream()
                    .filter(begrip -> knelpunt.jaar() > 0 && knelpunt.jaar() <= editie)
                    .forEach(begrip -> perBegrip
                            .computeIfAbsent(begrip.id(), slug -> new ArrayList<>())
                            .add(knelpunt));
        }
        List<Burgerpad> paden = new ArrayList<>();
        perBegrip.forEach((slug, leden) -> {
            List<Knelpunt> nu =
                    leden.stream().filter(lid -> lid.jaar() == editie).toList();
            if (!nu.isEmpty()) {
                paden.add(new Burgerpad(soort, slug, editie, haltes(slug, leden, nu), nu.size(), themas(nu)));
            }
        });
        return paden;
    }

    /** An organisation with the number that a person gave it; without one it comes behind those that have one. */
    private record Geplaatst(Halte halte, int nummer) {}

    private static List<Halte> haltes(String begrip, List<Knelpunt> leden, List<Knelpunt> nu) {
        Map<String, Integer> eerste = new HashMap<>();
        leden.forEach(lid -> eerste.merge(lid.organisatie(), lid.jaar(), Math::min));
        Map<String, List<Knelpunt>> perOrganisatie =
                nu.stream().collect(Collectors.groupingBy(Knelpunt::organisatie, TreeMap::new, Collectors.toList()));
        List<Geplaatst> haltes = new ArrayList<>();
        perOrganisatie.forEach((organisatie, eigen) -> {
            Optional<Integer> nummer = nummer(begrip, eigen);
            List<String> ids = eigen.stream()
                    .sorted(Comparator.comparing(Knelpunt::plaats))
                    .map(Knelpunt::id)
                    .toList();
            int jaar = eerste.getOrDefault(organisatie, 0);
            haltes.add(new Geplaatst(
                    new Halte(organisatie, jaar, ids, List.copyOf(new TreeSet<>(themas(eigen))), nummer.isPresent()),
                    nummer.orElse(Integer.MAX_VALUE)));
        });
        haltes.sort(Comparator.comparingInt(Geplaatst::nummer)
                .thenComparing(een -> een.halte().eersteJaar())
                .thenComparing(een -> -een.halte().knelpunten().size())
                .thenComparing(een -> een.halte().organisatie()));
        return haltes.stream().map(Geplaatst::halte).toList();
    }

    /** The last decision of the kind {@code padplaats}, with the value {@code <slug> <number>}. */
    private static Optional<Integer> nummer(String begrip, List<Knelpunt> knelpunten) {
        return knelpunten.stream()
                .flatMap(knelpunt -> knelpunt.beslissingen().stream())
                .filter(een -> een.soort().equals("padplaats") && een.waarde().matches(begrip + " [0-9]{1,4}"))
                .map(een -> Integer.parseInt(een.waarde().substring(begrip.length() + 1)))
                .reduce((eerder, later) -> later);
    }

    private static List<String> themas(List<Knelpunt> knelpunten) {
        Map<String, Integer> aantallen = new TreeMap<>();
        knelpunten.forEach(
                knelpunt -> knelpunt.themas().forEach(thema -> aantallen.merge(thema.id(), 1, Integer::sum)));
        return aantallen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
