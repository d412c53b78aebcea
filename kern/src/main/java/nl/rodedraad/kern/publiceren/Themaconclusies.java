// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.rodedraad.kern.publiceren.Conclusielijst.Rang;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;

/** Sentences about themes: what recurs, what is new, what more or fewer name, and where the tone is sharper. */
final class Themaconclusies {

    /** At most this many themes in one sentence. */
    private static final int THEMAS = 4;

    /** Smallest change of a mean on a scale of 1–5 that is called a change. */
    private static final double SHARPER = 0.5;

    private final Conclusiestof stof;
    private final Conclusielijst lijst;

    Themaconclusies(Conclusiestof stof, Conclusielijst lijst) {
        this.stof = stof;
        this.lijst = lijst;
    }

    void voegToe() {
        if (stof.draad().vergelijking().organisaties().isEmpty()) {
            eersteKeer();
            return;
        }
        Comparator<Vergelijking.Regel> most =
                Comparator.comparingInt(Vergelijking.Regel::nu).reversed();
        trend(Rang.ALTIJD, "terugkerend", regel -> regel.toen() > 0 && regel.nu() > 1, most, this::figures);
        trend(
                Rang.ALS_HET_PAST,
                "vaker",
                regel -> regel.toen() > 0 && regel.nu() > regel.toen(),
                Comparator.comparingInt(regel -> regel.toen() - regel.nu()),
                this::figures);
        trend(Rang.ALTIJD, "nieuw", regel -> regel.nu() > 0 && neverBefore(regel.thema()), most, this::figures);
        trend(
                Rang.ALS_HET_PAST,
                "aangescherpt",
                regel -> regel.urgentieToen() > 0 && sharper(regel) >= SHARPER,
                Comparator.comparingDouble(Themaconclusies::sharper).reversed(),
                this::urgencies);
        trend(
                Rang.ALS_HET_PAST,
                "minder",
                regel -> regel.nu() < regel.toen(),
                Comparator.comparingInt(regel -> regel.nu() - regel.toen()),
                this::figures);
    }

    /** With nothing to compare, what most organisations name. */
    private void eersteKeer() {
        List<String> slugs = stof.draad().themas().stream()
                .filter(regel -> !regel.organisaties().isEmpty())
                .limit(THEMAS)
                .map(ThemaRegel::thema)
                .toList();
        if (!slugs.isEmpty()) {
            lijst.voegToe(
                    Rang.ALTIJD,
                    "meest",
                    stof.onder(slugs, stof.draad().editie()),
                    Map.of("themas", String.join(" ", slugs), "m", stof.organisaties()));
        }
    }

    private void trend(
            Rang rang,
            String soort,
            Predicate<Vergelijking.Regel> holds,
            Comparator<Vergelijking.Regel> order,
            Function<List<Vergelijking.Regel>, Map<String, String>> figures) {
        Vergelijking both = stof.draad().vergelijking();
        List<Vergelijking.Regel> regels =
                both.regels().stream().filter(holds).sorted(order).limit(THEMAS).toList();
        if (!regels.isEmpty()) {
            List<String> slugs = regels.stream().map(Vergelijking.Regel::thema).toList();
            int jaar = soort.equals("minder") ? both.vorige() : stof.draad().editie();
            Map<String, String> values = new TreeMap<>(figures.apply(regels));
            values.put("themas", String.join(" ", slugs));
            lijst.voegToe(rang, soort, stof.onder(slugs, jaar), stof.vergeleken(values));
        }
    }

    private Map<String, String> figures(List<Vergelijking.Regel> regels) {
        return Map.of(
                "toen", joined(regels, regel -> Conclusiestof.tekst(regel.toen())),
                "nu", joined(regels, regel -> Conclusiestof.tekst(regel.nu())));
    }

    private Map<String, String> urgencies(List<Vergelijking.Regel> regels) {
        return Map.of(
                "toen", joined(regels, regel -> Conclusiestof.tekst(regel.urgentieToen())),
                "nu", joined(regels, regel -> Conclusiestof.tekst(regel.urgentieNu())));
    }

    private static String joined(List<Vergelijking.Regel> regels, Function<Vergelijking.Regel, String> figure) {
        return regels.stream().map(figure).collect(Collectors.joining(" "));
    }

    private boolean neverBefore(String slug) {
        return stof.draad().themas().stream()
                .filter(regel -> regel.thema().equals(slug))
                .map(ThemaRegel::perJaar)
                .flatMap(perJaar -> perJaar.entrySet().stream())
                .allMatch(year -> year.getKey() == stof.draad().editie() || year.getValue() == 0);
    }

    private static double sharper(Vergelijking.Regel regel) {
        return regel.urgentieNu() - regel.urgentieToen();
    }
}
