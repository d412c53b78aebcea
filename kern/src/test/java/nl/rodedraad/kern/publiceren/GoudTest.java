// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the sample report against the files in {@code src/test/resources/…/publiceren/goud}. After a change that is meant, write
 * them again and read the difference: {@code mvn -pl kern test -Dtest=GoudTest -Drodedraad.goud=schrijf}.
 */
class GoudTest {

    private static final Path GOUD = Path.of(
            System.getProperty("rodedraad.wortel"), "kern/src/test/resources/nl/rodedraad/kern/publiceren/goud");

    @Test
    void voorbeeldIsByteVoorByteGelijkAanHetGoud() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Voorbeeld voorbeeld = new Voorbeeld();
        new Verslag(voorbeeld.draad, new Vorm("nl", true))
                .bestanden(voorbeeld.documenten)
                .forEach((address, bytes) -> files.put("nl/" + address, bytes));
        files.put("en/index.html", voorbeeld.bestanden("en").getOrDefault("index.html", new byte[0]));
        if (Optional.ofNullable(System.getProperty("rodedraad.goud")).isPresent()) {
            VoorbeeldSchrijver.write(files, GOUD);
        }
        Bestandsproef proof = new Bestandsproef(GOUD);
        files.forEach(
                (address, bytes) -> assertThat(proof.check(address, bytes)).isEmpty());
        try (var found = Files.walk(GOUD)) {
            assertThat(found.filter(Files::isRegularFile)).hasSize(files.size());
        }
    }
}
