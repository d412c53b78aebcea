// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.verbinden.verloop.Stap;
import nl.rodedraad.kern.verbinden.verloop.Verloop;

/** One step of one course. */
record Verloopstap(Verloop verloop, Stap stap) {

    /** Of every course that was there in the edition before, its step to the edition: like with like. */
    static List<Verloopstap> vergeleken(RodeDraad draad) {
        Vergelijking both = draad.vergelijking();
        return in(draad, draad.editie()).stream()
                .filter(een -> een.stap().vorigJaar() == both.vorige()
                        && both.organisaties().contains(een.verloop().organisatie()))
                .toList();
    }

    /** The steps to a year, in the order of the courses. */
    static List<Verloopstap> in(RodeDraad draad, int jaar) {
        List<Verloopstap> steps = new ArrayList<>();
        for (Verloop verloop : draad.verbanden().verlopen()) {
            verloop.in(jaar).ifPresent(stap -> steps.add(new Verloopstap(verloop, stap)));
        }
        return steps;
    }
}
