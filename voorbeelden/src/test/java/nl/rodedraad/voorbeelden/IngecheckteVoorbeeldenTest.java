// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IngecheckteVoorbeeldenTest {

    private static final Path MAP = Path.of(System.getProperty("rodedraad.wortel", ".."), "voorbeelden");
    private static final String OPNIEUW = "maak ze opnieuw: mvn -q -B -Pmaak -pl voorbeelden -am process-classes";
    private static SortedMap<String, byte[]> gemaakt;

    @BeforeAll
    static void maakAllesOpnieuw() {
        gemaakt = new VoorbeeldenMaker(MAP).bestanden();
    }

    @Test
    void elkBestandIsByteVoorByteWatDeBronGeeft() throws IOException {
        for (String naam : gemaakt.keySet()) {
            assertThat(MAP.resolve(naam)).as("%s ontbreekt; %s", naam, OPNIEUW).exists();
            assertThat(Arrays.equals(Files.readAllBytes(MAP.resolve(naam)), gemaakt.get(naam)))
                    .as("%s is gelijk aan wat zijn bron geeft; zo niet, %s", naam, OPNIEUW)
                    .isTrue();
        }
    }

    @Test
    void nietsInDeMappenIsMetDeHandToegevoegd() throws IOException {
        for (String map : List.of(VoorbeeldenMaker.STANDEN, VoorbeeldenMaker.KEURING)) {
            assertThat(namen(MAP.resolve(map)))
                    .filteredOn(naam -> !naam.endsWith(".json"))
                    .allSatisfy(naam -> assertThat(gemaakt).containsKey(map + "/" + naam));
        }
    }

    @Test
    void elkeBronStaatInDeLijst() throws IOException {
        for (String deel : List.of("A", "B")) {
            List<String> inLijst = Csv.rijen(Files.readString(MAP.resolve("bron/" + deel + "/lijst.csv"))).stream()
                    .map(rij -> rij.get(0))
                    .toList();
            assertThat(namen(MAP.resolve("bron/" + deel)))
                    .filteredOn(naam -> naam.endsWith(".md"))
                    .allSatisfy(naam -> assertThat(inLijst).contains(naam));
        }
    }

    private static List<String> namen(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .map(pad -> pad.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
