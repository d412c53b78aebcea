// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of sources in one folder and what has to be known of each.
 *
 * <p>{@code lijst.csv} names every source; {@code gegevens.csv} has a line for those whose file properties are missing or
 * misleading, or that the register of the Standen leaves out.
 */
final class Verzameling {

    private final Path map;
    private final List<Bron> bronnen;
    private final Map<String, List<String>> afwijkend = new HashMap<>();

    Verzameling(Path map) {
        this.map = map;
        bronnen = Csv.rijen(lees(map.resolve("lijst.csv"))).stream()
                .map(Verzameling::bron)
                .toList();
        Csv.rijen(lees(map.resolve("gegevens.csv"))).forEach(rij -> afwijkend.put(rij.get(0), rij));
    }

    /** The sources of the list that have been written, in its order. */
    List<Bron> geschreven() {
        return bronnen.stream().filter(this::isGeschreven).toList();
    }

    /** The sources of the list that are not there yet, in its order. */
    List<Bron> ontbrekend() {
        return bronnen.stream().filter(bron -> !isGeschreven(bron)).toList();
    }

    /** The organisations of the list, each once, in its order. */
    List<String> organisaties() {
        return bronnen.stream().map(Bron::organisatie).distinct().toList();
    }

    Verhaal verhaal(Bron bron) {
        return VerhaalLezer.lees(bron, lees(map.resolve(bron.bron())));
    }

    /** What the properties of the file tell; by default its title and organisation. */
    Gegevens gegevens(Bron bron, Verhaal verhaal) {
        List<String> rij =
                afwijkend.getOrDefault(bron.bron(), List.of(bron.bron(), verhaal.titel(), bron.organisatie(), ""));
        String titel = rij.get(1).equals("=") ? verhaal.titel() : rij.get(1);
        return new Gegevens(titel, rij.get(2).equals("=") ? bron.organisatie() : rij.get(2));
    }

    /** The register of the Standen, without those whose organisation and year must be recognised. */
    byte[] register() {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("bestand", "organisatie", "jaar", "uitgever", "titel"));
        geschreven().stream()
                .filter(this::inRegister)
                .forEach(bron -> rijen.add(List.of(
                        bron.bestand(),
                        bron.organisatie(),
                        Integer.toString(bron.jaar()),
                        bron.uitgeverInJaar(),
                        verhaal(bron).titel())));
        return Csv.schrijf(rijen);
    }

    /** Every Stand that has been written, by file name. */
    SortedMap<String, byte[]> standen(Makers makers) {
        SortedMap<String, byte[]> standen = new TreeMap<>();
        for (Bron bron : geschreven()) {
            Verhaal verhaal = verhaal(bron);
            standen.put(bron.bestand(), makers.maak(bron, verhaal, gegevens(bron, verhaal)));
        }
        return standen;
    }

    private boolean inRegister(Bron bron) {
        List<String> rij = afwijkend.get(bron.bron());
        return rij == null || !rij.get(3).equals("nee");
    }

    private boolean isGeschreven(Bron bron) {
        return Files.isRegularFile(map.resolve(bron.bron()));
    }

    private static Bron bron(List<String> rij) {
        return new Bron(
                rij.get(0),
                rij.get(1),
                Formaat.van(rij.get(2)),
                rij.get(3),
                Integer.parseInt(rij.get(5)),
                rij.get(6),
                rij.get(7));
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
