// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.samenhang.BurgerpadMaker;
import nl.rodedraad.kern.verbinden.samenhang.TrendMaker;
import nl.rodedraad.kern.verbinden.samenhang.Verbanden;
import nl.rodedraad.kern.verbinden.verloop.DraadverloopMaker;
import nl.rodedraad.kern.verbinden.verloop.Naast;
import nl.rodedraad.kern.verbinden.verloop.Uitgave;
import nl.rodedraad.kern.verbinden.verloop.Verloop;
import nl.rodedraad.kern.verbinden.verloop.Verzameling;

/**
 * Recomputes what follows from knelpunten, draden and courses. The courses themselves, who has trouble from whom and the bright
 * spots are proposals, like the draden: of those it is checked that they speak of what is there.
 */
final class Verbandproef {

    private Verbandproef() {}

    /** The same with everything counted again that can be counted from the rode draad alone. */
    static Verbanden opnieuw(RodeDraad draad) {
        Verbanden found = draad.verbanden();
        Verzameling all = new Verzameling(
                draad.standen().stream()
                        .map(stand -> new Uitgave(stand.organisatie(), stand.jaar(), stand.sha256()))
                        .toList(),
                draad.knelpunten(),
                List.of());
        return new Verbanden(
                found.verlopen(),
                DraadverloopMaker.maak(draad.draden(), found.verlopen()),
                found.oplossingen(),
                found.last(),
                BurgerpadMaker.maak(all.tot(draad.editie()).knelpunten(), draad.editie()),
                TrendMaker.maak(all, draad.editie()),
                found.nieuweThemas());
    }

    /** Courses that name a knelpunt that is not there, and marks that are not where the words differ. */
    static List<Bevinding> check(RodeDraad draad) {
        Set<String> known = draad.knelpunten().stream().map(Knelpunt::id).collect(Collectors.toSet());
        List<Bevinding> findings = new ArrayList<>();
        List<Verloop> verlopen = draad.verbanden().verlopen();
        for (int v = 0; v < verlopen.size(); v++) {
            String path = "verbanden.verlopen[" + v + "]";
            for (String id : verlopen.get(v).knelpunten()) {
                if (!known.contains(id)) {
                    findings.add(wrong(path + ".knelpunten", "een knelpunt dat erin staat", id));
                }
            }
            for (int s = 0; s < verlopen.get(v).stappen().size(); s++) {
                String step = path + ".stappen[" + s + "].naast";
                verlopen.get(v).stappen().get(s).naast().ifPresent(naast -> marks(step, naast, findings));
            }
        }
        return findings;
    }

    private static void marks(String path, Naast naast, List<Bevinding> findings) {
        Naast again = Naast.van(naast.toen(), naast.nu());
        if (!again.equals(naast)) {
            findings.add(wrong(path, again.weg() + " en " + again.erbij(), naast.weg() + " en " + naast.erbij()));
        }
    }

    private static Bevinding wrong(String path, String expected, String found) {
        return new Bevinding("draad.json", path + " klopt niet met wat eronder ligt.", expected, found);
    }
}
