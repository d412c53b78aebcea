// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes all invented Standen again, from {@code bron/A} into {@code standen} and from {@code bron/B} into {@code keuring}.
 *
 * <p>Run it with {@code mvn -q -B -Pmaak -pl voorbeelden -am process-classes}.
 */
public final class VoorbeeldenMaker {

    /** Where the Standen of the demonstration go. */
    static final String STANDEN = "standen";

    /** Where the Standen go that may only judge. */
    static final String KEURING = "keuring";

    private static final String ZONDER_STAND = "Rijksbureau Ontheffingen";
    private static final String VERZONNEN = Hulpbron.tekst("verzonnen.txt", Map.of());

    private final Path map;

    /**
     * Makes a maker.
     *
     * @param map the folder that has {@code bron} in it
     */
    VoorbeeldenMaker(Path map) {
        this.map = map;
    }

    /** Writes every file; the argument is the folder {@code voorbeelden}, which is also the default. */
    public static void main(String[] args) throws IOException {
        VoorbeeldenMaker maker = new VoorbeeldenMaker(Path.of(args.length == 0 ? "voorbeelden" : args[0]));
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        maker.meldingen().forEach(uit::println);
        for (Map.Entry<String, byte[]> bestand : maker.bestanden().entrySet()) {
            Path pad = maker.map.resolve(bestand.getKey());
            Files.createDirectories(maker.map.resolve(STANDEN));
            Files.createDirectories(maker.map.resolve(KEURING));
            Files.write(pad, bestand.getValue());
        }
    }

    /** A line for every source that the list names and nobody wrote yet. */
    List<String> meldingen() {
        List<String> regels = new ArrayList<>();
        for (String deel : List.of("A", "B")) {
            verzameling(deel)
                    .ontbrekend()
                    .forEach(bron -> regels.add("Overgeslagen: bron/" + deel + "/" + bron.bron()
                            + " staat in lijst.csv maar is er nog niet."));
        }
        return List.copyOf(regels);
    }

    /** The bytes of every file, by its path below the folder. */
    SortedMap<String, byte[]> bestanden() {
        Makers makers = new Makers();
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        voegToe(bestanden, STANDEN, verzameling("A"), makers);
        voegToe(bestanden, KEURING, verzameling("B"), makers);
        bestanden.put(STANDEN + "/verwacht.csv", verwacht(verzameling("A")));
        return bestanden;
    }

    private Verzameling verzameling(String deel) {
        return new Verzameling(map.resolve("bron").resolve(deel));
    }

    private static void voegToe(
            SortedMap<String, byte[]> bestanden, String naar, Verzameling verzameling, Makers makers) {
        verzameling.standen(makers).forEach((naam, bytes) -> bestanden.put(naar + "/" + naam, bytes));
        bestanden.put(naar + "/standen.csv", verzameling.register());
        bestanden.put(naar + "/VERZONNEN.txt", VERZONNEN.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] verwacht(Verzameling verzameling) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("organisatie"));
        verzameling.organisaties().forEach(organisatie -> rijen.add(List.of(organisatie)));
        rijen.add(List.of(ZONDER_STAND));
        return Csv.schrijf(rijen);
    }
}
