// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.rodedraad.kern.publiceren.Conclusielijst.Rang;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verbinden.verloop.Oordeel;
import nl.rodedraad.kern.verbinden.verloop.Stap;

/**
 * Sentences about what became of last edition's knelpunten, over the organisations with a Stand in both editions: what came back,
 * what sharpened, what was solved. Silence is not a solution.
 */
final class Verloopconclusies {

    private final Conclusiestof stof;
    private final Conclusielijst lijst;
    private final List<Verloopstap> stappen;

    Verloopconclusies(Conclusiestof stof, Conclusielijst lijst) {
        this.stof = stof;
        this.lijst = lijst;
        this.stappen = Verloopstap.vergeleken(stof.draad());
    }

    void voegToe() {
        if (!stappen.isEmpty()) {
            teruggekeerd();
            verscherpt();
            opgelost();
        }
    }

    private void teruggekeerd() {
        List<Verloopstap> back =
                stappen.stream().filter(een -> een.stap().oordeel().genoemd()).toList();
        lijst.voegToe(
                Rang.ALS_HET_PAST,
                back.isEmpty() ? "niets-terug" : "terug",
                knelpunten(back, Stap::nu),
                stof.vergeleken(Map.of(
                        "n", Conclusiestof.tekst(back.size()),
                        "totaal", Conclusiestof.tekst(stappen.size()))));
    }

    private void verscherpt() {
        List<Verloopstap> sharper = met(Oordeel.VERSCHERPT);
        if (!sharper.isEmpty()) {
            lijst.voegToe(
                    Rang.ALTIJD,
                    "verscherpt",
                    knelpunten(sharper, Stap::nu),
                    stof.vergeleken(Map.of(
                            "n", Conclusiestof.tekst(sharper.size()),
                            "organisaties", Conclusiestof.tekst(organisaties(sharper)),
                            "verzacht",
                                    Conclusiestof.tekst(met(Oordeel.VERZACHT).size()))));
        }
    }

    private void opgelost() {
        List<Verloopstap> solved = met(Oordeel.OPGELOST);
        List<Citaat> passages = new ArrayList<>();
        solved.forEach(een -> een.stap().naast().ifPresent(naast -> passages.add(naast.nu())));
        Map<String, String> values = new TreeMap<>(stof.vergeleken(Map.of(
                "n", Conclusiestof.tekst(solved.size()),
                "stil", Conclusiestof.tekst(met(Oordeel.NIET_MEER_GENOEMD).size()))));
        values.put("organisaties", Conclusiestof.tekst(organisaties(solved)));
        lijst.voegToe(
                Rang.ALTIJD,
                solved.isEmpty() ? "niets-opgelost" : "opgelost",
                solved.isEmpty() ? List.of() : knelpunten(solved, Stap::toen),
                passages,
                values);
    }

    private List<Verloopstap> met(Oordeel oordeel) {
        return stappen.stream()
                .filter(een -> een.stap().oordeel() == oordeel)
                .sorted(Comparator.comparingDouble(een -> -een.stap().score()))
                .toList();
    }

    private List<Knelpunt> knelpunten(List<Verloopstap> from, Function<Stap, List<String>> ids) {
        return from.stream()
                .flatMap(een -> stof.knelpunten(ids.apply(een.stap())).stream())
                .toList();
    }

    private static long organisaties(List<Verloopstap> from) {
        return from.stream().map(een -> een.verloop().organisatie()).distinct().count();
    }
}
