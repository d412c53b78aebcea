// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetingTest {

    private static final Path DATA = Path.of(System.getProperty("rodedraad.wortel", "."), "..", "shared", "data");

    @Test
    void hetGoudWordtGevondenZonderEenFout() {
        for (String gold : List.of("goud-proza.tsv", "goud-eu.tsv")) {
            GoudMeting meting = new GoudMeting(VerwijzingFinders.standaard());
            meting.measure(Table.read(gold));
            assertThat(meting.remarks()).isEmpty();
        }
    }

    @Test
    void inDeBoombankenStaanMinderDanVijfVerwijzingenDieEenMensZouAfwijzen() throws IOException {
        Path folder = DATA.resolve("taal");
        assumeTrue(Files.isDirectory(folder), "Overgeslagen: de boombanken staan niet in " + folder);
        long found = 0;
        for (String name : List.of("nl_alpino-ud-dev.conllu", "nl_lassysmall-ud-dev.conllu")) {
            found += Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("# text = "))
                    .mapToLong(line ->
                            Gevonden.in(line.substring("# text = ".length())).size())
                    .sum();
        }
        assertThat(found).isLessThan(5);
    }
}
