// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.samenhang.Last;
import nl.rodedraad.kern.verbinden.samenhang.Verbanden;
import nl.rodedraad.kern.verbinden.verloop.Naast;
import nl.rodedraad.kern.verbinden.verloop.Oplossing;

/** Every quotation that a rode draad holds, by the path at which {@code draad.json} has it. */
final class Citaten {

    private final Map<String, Citaat> citaten = new LinkedHashMap<>();

    private Citaten() {}

    static Map<String, Citaat> van(RodeDraad draad) {
        Citaten all = new Citaten();
        each(draad.knelpunten(), "knelpunten", (path, knelpunt) -> all.list(path, knelpunt.citaten()));
        all.vermeldingen("voorbeelden", draad.voorbeelden());
        all.vermeldingen("lichtpunten", draad.lichtpunten());
        all.vermeldingen("oproepen", draad.oproepen());
        each(draad.ontwikkelingen(), "ontwikkelingen", (path, een) -> all.add(path + ".citaat", een.citaat()));
        each(draad.conclusies(), "conclusies", (path, een) -> all.list(path, een.citaten()));
        all.verbanden(draad.verbanden());
        return all.citaten;
    }

    private void verbanden(Verbanden verbanden) {
        each(
                verbanden.verlopen(),
                "verbanden.verlopen",
                (path, verloop) -> each(
                        verloop.stappen(),
                        path + ".stappen",
                        (step, stap) -> stap.naast().ifPresent(naast -> add(step, naast))));
        each(
                verbanden.draadverlopen(),
                "verbanden.draadverlopen",
                (path, verloop) -> each(
                        verloop.stappen(),
                        path + ".stappen",
                        (step, stap) -> stap.naast().ifPresent(naast -> add(step, naast))));
        each(verbanden.oplossingen(), "verbanden.oplossingen", this::add);
        each(verbanden.last(), "verbanden.last", this::add);
    }

    private void add(String path, Oplossing oplossing) {
        add(path + ".lichtpunt", oplossing.lichtpunt());
        add(path + ".knelpunt", oplossing.knelpunt());
    }

    private void add(String path, Last last) {
        each(last.vermeldingen(), path + ".vermeldingen", this::add);
        last.weerwoord().ifPresent(weerwoord -> add(path + ".weerwoord.citaat", weerwoord.citaat()));
    }

    private void add(String path, Naast naast) {
        add(path + ".naast.toen", naast.toen());
        add(path + ".naast.nu", naast.nu());
    }

    private void vermeldingen(String path, List<Vermelding> vermeldingen) {
        each(vermeldingen, path, (one, vermelding) -> add(one + ".citaat", vermelding.citaat()));
    }

    private void list(String path, List<Citaat> list) {
        each(list, path + ".citaten", this::add);
    }

    private void add(String path, Citaat citaat) {
        citaten.put(path, citaat);
    }

    private static <T> void each(List<T> list, String path, BiConsumer<String, T> use) {
        for (int i = 0; i < list.size(); i++) {
            use.accept(path + "[" + i + "]", list.get(i));
        }
    }
}
