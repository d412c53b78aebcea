// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Document;
import org.junit.jupiter.api.Test;

class TweelingTest {

    private static final Path DATA =
            Path.of(System.getProperty("rodedraad.wortel", "."), "..", "shared", "data", "pdf-met-html");

    @Test
    void metTagsZijnKoppenEnWoordenAlsInDeWebpagina() throws IOException {
        for (Path pdf : files()) {
            LezenMeting.Uitslag uitslag = LezenMeting.measure(pdf, true);
            assertThat(uitslag.koppenF1()).as(pdf.toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(uitslag.woordenPrecisie()).as(pdf.toString()).isGreaterThanOrEqualTo(0.98);
            assertThat(uitslag.woordenVangst()).as(pdf.toString()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void zonderTagsZijnDeKoppenGemiddeldGoed() throws IOException {
        double total = 0;
        for (Path pdf : files()) {
            total += LezenMeting.measure(pdf, false).koppenF1();
        }

        assertThat(total / files().size()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void tweeKeerLezenGeeftHetzelfdeDocument() throws IOException {
        Path pdf = files().get(0);
        byte[] bytes = Files.readAllBytes(pdf);

        List<Document> first = StandaardDocumentReader.create().read("a.pdf", bytes);

        assertThat(StandaardDocumentReader.create().read("a.pdf", bytes)).isEqualTo(first);
    }

    private static List<Path> files() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA),
                "De tweelingen van PDF en webpagina staan niet in ../shared/data/pdf-met-html");
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
