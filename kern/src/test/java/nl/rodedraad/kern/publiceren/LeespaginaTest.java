// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.verbinden.Herkomst;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LeespaginaTest {

    private static final Document DOCUMENT = new ProefReader()
            .read(
                    "a.pdf",
                    "# Kop\nEen zin met <b>haken</b>. En nog een.\n- punt een\n- punt twee\n| a | b\n| c | d\n---\nSlot."
                            .getBytes(StandardCharsets.UTF_8))
            .get(0);

    @Test
    void overlappendeCitatenHoudenElkHunAnkerEnHunWoorden() {
        int begin = DOCUMENT.tekst().indexOf("Een zin");
        org.jsoup.nodes.Document page = page(List.of(
                new Bereik(begin, begin + 12), new Bereik(begin + 4, begin + 20), new Bereik(begin, begin + 7)));
        for (String id : List.of("c-" + begin + "-" + (begin + 12), "c-" + (begin + 4) + "-" + (begin + 20))) {
            assertThat(page.getElementById(id)).as(id).isNotNull();
        }
        assertThat(page.select("mark").eachText().stream()
                        .reduce("", String::concat)
                        .replace(" ", ""))
                .isEqualTo(DOCUMENT.tekst().substring(begin, begin + 20).replace(" ", ""));
    }

    @Test
    void elkeTekstStaatErLetterVoorLetterWaarCitatenOokVallen() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Bereik> ranges = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                int begin = random.nextInt(DOCUMENT.tekst().length() - 1);
                ranges.add(new Bereik(
                        begin, begin + 1 + random.nextInt(DOCUMENT.tekst().length() - begin)));
            }
            org.jsoup.nodes.Document page = page(ranges);
            page.select(".kantlijn, .paginascheiding").remove();
            for (Passage passage : DOCUMENT.passages()) {
                Element element = java.util.Objects.requireNonNull(
                        page.getElementById("p-" + passage.bereik().begin()));
                assertThat(element.wholeText().replaceAll("\\s", ""))
                        .isEqualTo(passage.tekst().replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void lijstenTabellenEnPaginasZijnWatZijZijn() {
        org.jsoup.nodes.Document page = page(List.of());
        assertThat(page.select("main ul li").eachText()).containsExactly("punt een", "punt twee");
        assertThat(page.select("main table tr")).hasSize(2);
        assertThat(page.select("#pagina-2")).hasSize(1);
        assertThat(page.select("main h2").eachText()).containsExactly("Kop");
    }

    private static org.jsoup.nodes.Document page(List<Bereik> ranges) {
        List<Vermelding> quotes = ranges.stream()
                .map(range -> new Vermelding(
                        "A",
                        2024,
                        new Citaat(DOCUMENT.plaats(range), 1, range.van(DOCUMENT.tekst())),
                        0.5,
                        "",
                        Herkomst.voorstel("m", "")))
                .toList();
        RodeDraad draad = new RodeDraad(
                "0",
                2024,
                "2024-01-01",
                true,
                List.of(new StandRegel("A", 2024, "T", "", "a.pdf", DOCUMENT.sha256(), "pdf", 2, "m", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Vergelijking(0, List.of(), List.of()),
                List.of(),
                List.of(),
                quotes,
                List.of(),
                new Wetgeving(List.of(), List.of(), List.of(), List.of(), 0),
                List.of(),
                Leeg.VERBANDEN);
        byte[] html =
                new Verslag(draad, new Vorm("nl", false)).leespagina(DOCUMENT).getValue();
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
