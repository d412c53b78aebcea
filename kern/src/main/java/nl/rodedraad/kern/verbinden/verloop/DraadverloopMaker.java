// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Herkomst;

/** Follows draden over the editions, from the courses of their knelpunten. */
public final class DraadverloopMaker {

    private static final String MODEL = "draadverloop-1";

    private DraadverloopMaker() {}

    /** The course of each draad, in the order given. */
    public static List<Draadverloop> maak(List<Draad> draden, List<Verloop> verlopen) {
        Map<String, Verloop> perKnelpunt = new TreeMap<>();
        verlopen.forEach(verloop -> verloop.knelpunten().forEach(id -> perKnelpunt.put(id, verloop)));
        return draden.stream().map(draad -> van(draad, perKnelpunt)).toList();
    }

    private static Draadverloop van(Draad draad, Map<String, Verloop> perKnelpunt) {
        Set<Verloop> verlopen = new LinkedHashSet<>();
        draad.knelpunten()
                .forEach(id -> Optional.ofNullable(perKnelpunt.get(id)).ifPresent(verlopen::add));
        Set<Integer> jaren = new TreeSet<>();
        verlopen.forEach(verloop -> verloop.stappen().forEach(stap -> jaren.add(stap.jaar())));
        List<Draadverloop.Draadstap> stappen =
                jaren.stream().map(jaar -> stap(verlopen, jaar)).toList();
        return new Draadverloop(
                draad.id(),
                verlopen.stream()
                        .sorted(Comparator.comparing(Verloop::organisatie).thenComparing(Verloop::id))
                        .map(Verloop::id)
                        .toList(),
                stappen);
    }

    private static Draadverloop.Draadstap stap(Set<Verloop> verlopen, int jaar) {
        Map<Oordeel, Set<String>> namen = new EnumMap<>(Oordeel.class);
        List<Stap> stappen = new ArrayList<>();
        for (Verloop verloop : verlopen) {
            verloop.in(jaar).ifPresent(stap -> {
                stappen.add(stap);
                namen.computeIfAbsent(stap.oordeel(), oordeel -> new TreeSet<>())
                        .add(verloop.organisatie());
            });
        }
        Oordeel oordeel = oordeel(stappen);
        long eens = stappen.stream().filter(stap -> stap.oordeel() == oordeel).count();
        Map<Oordeel, List<String>> organisaties = new EnumMap<>(Oordeel.class);
        namen.forEach((een, wie) -> organisaties.put(een, List.copyOf(wie)));
        return new Draadverloop.Draadstap(
                jaar,
                oordeel,
                Math.round(1000.0 * eens / stappen.size()) / 1000.0,
                organisaties,
                stappen.stream()
                        .filter(stap -> stap.naast().isPresent())
                        .max(Comparator.comparing((Stap stap) -> stap.oordeel() == oordeel)
                                .thenComparingDouble(Stap::score))
                        .flatMap(Stap::naast),
                Herkomst.voorstel(MODEL, ""));
    }

    /** See {@link Draadverloop.Draadstap}. */
    private static Oordeel oordeel(List<Stap> stappen) {
        Map<Oordeel, Integer> aantal = new EnumMap<>(Oordeel.class);
        stappen.forEach(stap -> aantal.merge(stap.oordeel(), 1, Integer::sum));
        int opgelost = aantal.getOrDefault(Oordeel.OPGELOST, 0);
        int stil = aantal.getOrDefault(Oordeel.NIET_MEER_GENOEMD, 0);
        int begonnen = aantal.getOrDefault(Oordeel.NIEUW, 0) + aantal.getOrDefault(Oordeel.EERSTE_LEZING, 0);
        if (opgelost + stil == stappen.size()) {
            return stil == 0 ? Oordeel.OPGELOST : Oordeel.NIET_MEER_GENOEMD;
        }
        if (begonnen == stappen.size()) {
            return aantal.containsKey(Oordeel.NIEUW) ? Oordeel.NIEUW : Oordeel.EERSTE_LEZING;
        }
        int scherper = aantal.getOrDefault(Oordeel.VERSCHERPT, 0);
        int milder = aantal.getOrDefault(Oordeel.VERZACHT, 0) + opgelost;
        if (scherper == milder) {
            return Oordeel.BLIJVEND;
        }
        return scherper > milder ? Oordeel.VERSCHERPT : Oordeel.VERZACHT;
    }
}
