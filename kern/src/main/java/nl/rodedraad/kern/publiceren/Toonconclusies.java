// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rodedraad.kern.publiceren.Conclusielijst.Rang;
import nl.rodedraad.kern.publiceren.RodeDraad.Ontwikkelingregel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;

/** Sentences about how organisations speak and develop: openness, developments, what goes well, what they ask. */
final class Toonconclusies {

    /** Smallest change of the mean openness that is called a change. */
    private static final double MORE_OPEN = 0.25;

    private final Conclusiestof stof;
    private final Conclusielijst lijst;

    Toonconclusies(Conclusiestof stof, Conclusielijst lijst) {
        this.stof = stof;
        this.lijst = lijst;
    }

    void voegToe() {
        ontwikkeling(true);
        ontwikkeling(false);
        openheid();
        gevraagd();
        goed();
    }

    /** The development that the most organisations name with this sign in the edition. */
    private void ontwikkeling(boolean groeit) {
        Ontwikkelingtelling telling = new Ontwikkelingtelling(stof.draad());
        Optional<Ontwikkelingtelling.Regel> most = telling.regels().stream()
                .filter(regel -> regel.groeit() == groeit && regel.nu().size() > 1)
                .min(Comparator.comparingInt(regel -> -regel.nu().size()));
        most.ifPresent(regel -> {
            Map<String, String> values = new TreeMap<>();
            int both = stof.draad().vergelijking().organisaties().size();
            if (both > 0) {
                values.putAll(stof.vergeleken(Map.of(
                        "nubeide", Conclusiestof.tekst(regel.nuBeide()),
                        "toenbeide", Conclusiestof.tekst(regel.toenBeide()),
                        "beide", Conclusiestof.tekst(both))));
            }
            values.putAll(Map.of(
                    "ontwikkeling", regel.label(),
                    "n", Conclusiestof.tekst(regel.nu().size()),
                    "m", stof.organisaties()));
            lijst.voegToe(Rang.ALTIJD, "ontwikkeling", List.of(), citaten(regel), values);
        });
    }

    private List<Citaat> citaten(Ontwikkelingtelling.Regel regel) {
        return stof.draad().ontwikkelingen().stream()
                .filter(een -> een.jaar() == stof.draad().editie()
                        && een.ontwikkeling().equals(regel.slug())
                        && een.groeit() == regel.groeit())
                .sorted(Comparator.comparingDouble(een -> -een.score()))
                .map(Ontwikkelingregel::citaat)
                .toList();
    }

    private void openheid() {
        List<String> both = stof.draad().vergelijking().organisaties();
        double then = openheid(stof.draad().vergelijking().vorige(), both);
        double now = openheid(stof.draad().editie(), both);
        if (then == 0 || now == 0) {
            return;
        }
        String soort = now - then >= MORE_OPEN ? "opener" : then - now >= MORE_OPEN ? "geslotener" : "even-open";
        List<Knelpunt> open = new ArrayList<>(stof.editie(k -> both.contains(k.organisatie())));
        open.sort(Comparator.comparingInt(Knelpunt::openheid).reversed());
        lijst.voegToe(
                soort.equals("even-open") ? Rang.ALS_HET_PAST : Rang.MEESTAL,
                soort,
                open,
                stof.vergeleken(Map.of("toen", Conclusiestof.tekst(then), "nu", Conclusiestof.tekst(now))));
    }

    private double openheid(int jaar, List<String> organisaties) {
        return Telling.mean(stof.in(jaar, k -> organisaties.contains(k.organisatie())).stream()
                .map(Knelpunt::openheid)
                .toList());
    }

    private void goed() {
        List<Vermelding> spots = stof.draad().lichtpunten();
        if (!spots.isEmpty()) {
            lijst.voegToe(
                    Rang.ALS_HET_PAST,
                    "goed",
                    List.of(),
                    spots.stream().map(Vermelding::citaat).toList(),
                    Map.of("n", Conclusiestof.tekst(speakers(spots)), "m", stof.organisaties()));
        }
    }

    private void gevraagd() {
        List<Vermelding> calls = stof.draad().oproepen();
        if (calls.isEmpty()) {
            return;
        }
        Map<String, Long> asked = calls.stream()
                .filter(oproep -> !oproep.geadresseerde().isEmpty())
                .collect(Collectors.groupingBy(
                        Vermelding::geadresseerde,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.counting()));
        Map<String, String> values = new TreeMap<>(Map.of(
                "oproepen", Conclusiestof.tekst(calls.size()),
                "n", Conclusiestof.tekst(speakers(calls)),
                "m", stof.organisaties()));
        Optional<Map.Entry<String, Long>> most =
                asked.entrySet().stream().reduce((een, ander) -> ander.getValue() > een.getValue() ? ander : een);
        most.ifPresent(who -> values.putAll(Map.of("wie", who.getKey(), "keer", Conclusiestof.tekst(who.getValue()))));
        lijst.voegToe(
                Rang.MEESTAL,
                most.isEmpty() ? "gevraagd" : "gevraagd-aan",
                List.of(),
                calls.stream()
                        .filter(call -> most.isEmpty()
                                || call.geadresseerde()
                                        .equalsIgnoreCase(most.get().getKey()))
                        .map(Vermelding::citaat)
                        .toList(),
                values);
    }

    private static long speakers(List<Vermelding> vermeldingen) {
        return vermeldingen.stream().map(Vermelding::organisatie).distinct().count();
    }
}
