// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import nl.rodedraad.kern.stand.PassageSoort;
import org.junit.jupiter.api.Test;

class PdfOpmaakTest {

    private static final String[] LINES = {
        "De uitvoering van de regeling kost veel tijd, omdat de wet op vele plaatsen",
        "niet aansluit op de praktijk van de mensen die ermee moeten werken, en dat",
        "is in het afgelopen jaar niet beter geworden."
    };

    @Test
    void regelsWordenEenAlineaEnGroteLettersEenKop() throws NietLeesbaarException {
        byte[] pdf = new PdfMaker()
                .text(70, 80, 16, PdfMaker.BOLD, "1 Knelpunten")
                .lines(70, 110, LINES)
                .text(70, 180, 10, PdfMaker.BOLD, "1.1 Wet en praktijk")
                .lines(70, 196, LINES)
                .lines(70, 260, LINES)
                .bytes();

        List<Blok> blocks = read(pdf);

        assertThat(outline(blocks))
                .containsExactly(
                        "kop1: 1 Knelpunten",
                        "alinea: " + String.join(" ", LINES),
                        "kop2: 1.1 Wet en praktijk",
                        "alinea: " + String.join(" ", LINES),
                        "alinea: " + String.join(" ", LINES));
        assertThat(blocks)
                .allMatch(block -> block.pagina() == 1 && block.kaders().size() == 1);
        assertThat(blocks.get(1).kaders().get(0).x()).isEqualTo(70);
    }

    @Test
    void kolommenWordenNaElkaarGelezenEnAfgebrokenWoordenHeel() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker()
                .text(70, 60, 18, PdfMaker.BOLD, "Een titel die over beide kolommen van de bladzijde loopt");
        String[] left = column("links");
        String[] right = column("rechts");
        maker.lines(70, 110, left).lines(320, 110, right);

        List<String> outline = outline(read(maker.bytes()));

        assertThat(outline).hasSize(2);
        assertThat(outline.get(1))
                .startsWith("alinea: links regel 0 gegevensuitwisseling")
                .endsWith("rechts einde.");
        assertThat(outline.get(1).indexOf("rechts regel 0"))
                .isGreaterThan(outline.get(1).indexOf("links regel 11"));
    }

    private static String[] column(String name) {
        String[] lines = new String[13];
        for (int i = 0; i < 12; i++) {
            lines[i] = i % 2 == 0
                    ? name + " regel " + i + " en dan de gegevens-"
                    : "uitwisseling " + name + " regel " + i + " en verder";
        }
        lines[0] = name + " regel 0 gegevensuitwisseling en gegevens-";
        lines[12] = name.equals("links") ? "en op het eind van de kolom gaat de zin door" : name + " einde.";
        return lines;
    }

    @Test
    void eenAlineaOverTweePaginasWordtEenZonderKopregelVoetregelEnPaginanummer() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker();
        String[] years = {"2021", "twee", "derde", "laatste"};
        for (int page = 1; page <= 4; page++) {
            String year = years[page - 1];
            maker.text(70, 40, 8, PdfMaker.PLAIN, "Dienst Voorbeeld - Stand 2024")
                    .text(500, 810, 8, PdfMaker.PLAIN, "" + page);
            maker.lines(
                    70,
                    90,
                    year + " keer is gezegd dat de regeling voor de mensen te ingewikkeld is en dat het",
                    "in de jaren daarna niet beter " + year + " geworden is, al zijn er ook dingen die goed",
                    page < 4 ? "gaan en die wij " + year + " graag noemen omdat zij de mensen helpen bij de" : "gaan.");
            if (page < 4) {
                maker.nextPage();
            }
        }

        List<Blok> blocks = read(maker.bytes());

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).tekst())
                .contains("helpen bij de twee keer")
                .contains("helpen bij de laatste keer")
                .doesNotContain("Voorbeeld")
                .doesNotContain(" 2 ");
        assertThat(blocks.get(0).kaders()).extracting(kader -> kader.pagina()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void voetnotenStaanApartEnHunVerwijzingNietInDeZin() throws NietLeesbaarException {
        byte[] pdf = new PdfMaker()
                .lines(70, 90, LINES)
                .text(281, 112, 6, PdfMaker.PLAIN, "1")
                .lines(70, 160, LINES)
                .rule(70, 740, 200, 740)
                .text(70, 752, 5, PdfMaker.PLAIN, "1")
                .text(75, 755, 8, PdfMaker.PLAIN, "Zie het jaarverslag van de dienst.")
                .bytes();

        List<String> outline = outline(read(pdf));

        assertThat(outline)
                .containsExactly(
                        "alinea: " + String.join(" ", LINES),
                        "alinea: " + String.join(" ", LINES),
                        "voetnoot: 1 Zie het jaarverslag van de dienst.");
    }

    @Test
    void eenTabelMetLijnenWordtEenTabel() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker().lines(70, 90, LINES);
        for (int row = 0; row <= 3; row++) {
            maker.rule(70, 150 + 30 * row, 400, 150 + 30 * row);
        }
        for (float x : new float[] {70, 180, 290, 400}) {
            maker.rule(x, 150, x, 240);
        }
        maker.lines(74, 165, "Jaar").lines(184, 165, "Zaken", "per jaar").lines(294, 165, "Score");
        maker.lines(74, 195, "2023").lines(184, 195, "1200").lines(294, 195, "7");
        maker.lines(74, 225, "2024").lines(294, 225, "8");
        maker.lines(70, 280, LINES);

        List<String> outline = outline(read(maker.bytes()));

        assertThat(outline).hasSize(3);
        assertThat(outline.get(1)).isEqualTo("tabel: Jaar\tZaken per jaar\tScore\n2023\t1200\t7\n2024\t\t8");
    }

    @Test
    void eenTabelZonderLijnenWordtEenTabel() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker().lines(70, 90, LINES);
        String[][] rows = {
            {"Effect", "Score"}, {"Uitval van het systeem", "5"}, {"Fouten in een brief", "2"}, {"Wachten", "3"}
        };
        for (int i = 0; i < rows.length; i++) {
            maker.lines(70, 160 + 20 * i, rows[i][0]).lines(300, 160 + 20 * i, rows[i][1]);
        }

        assertThat(outline(read(maker.bytes())))
                .contains("tabel: Effect\tScore\nUitval van het systeem\t5\nFouten in een brief\t2\nWachten\t3");
    }

    @Test
    void eenTabelInEenKolomLaatDeAndereKolomHeel() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker().lines(70, 110, column("links")).lines(320, 110, column("rechts"));
        for (int row = 0; row <= 2; row++) {
            maker.rule(70, 300 + 20 * row, 260, 300 + 20 * row);
        }
        for (float x : new float[] {70, 180, 260}) {
            maker.rule(x, 300, x, 340);
        }
        maker.lines(74, 314, "Jaar")
                .lines(184, 314, "Zaken")
                .lines(74, 334, "2024")
                .lines(184, 334, "12");
        maker.lines(70, 370, "Onder de tabel gaat de linkerkolom nog even door.");
        maker.lines(320, 300, "Naast de tabel staat in de rechterkolom ook tekst.");

        List<String> outline = outline(read(maker.bytes()));

        assertThat(outline).contains("tabel: Jaar\tZaken\n2024\t12");
        assertThat(outline.indexOf("alinea: Onder de tabel gaat de linkerkolom nog even door."))
                .isGreaterThan(outline.indexOf("tabel: Jaar\tZaken\n2024\t12"))
                .isLessThan(outline.indexOf("alinea: Naast de tabel staat in de rechterkolom ook tekst."));
    }

    @Test
    void eenGetalAanHetBeginVanEenRegelMaaktGeenLijst() throws NietLeesbaarException {
        byte[] pdf = new PdfMaker()
                .lines(
                        70,
                        90,
                        "Wij mogen in dit soort zaken uitstel van betaling geven op grond van artikel",
                        "94. Dat doen wij ook vaak, want een schuld die niemand begrijpt, wordt nooit",
                        "van wachten duidelijker.")
                .bytes();

        assertThat(outline(read(pdf))).hasSize(1);
    }

    @Test
    void lijstitemsVerliezenHunTeken() throws NietLeesbaarException {
        byte[] pdf = new PdfMaker()
                .lines(70, 90, LINES)
                .lines(80, 140, "\u2022")
                .lines(95, 140, "de regels zijn te ingewikkeld voor de mensen voor wie", "zij zijn bedoeld;")
                .lines(80, 166, "\u2022")
                .lines(95, 166, "de systemen zijn oud.")
                .bytes();

        assertThat(outline(read(pdf)))
                .containsExactly(
                        "alinea: " + String.join(" ", LINES),
                        "lijst: de regels zijn te ingewikkeld voor de mensen voor wie zij zijn bedoeld;",
                        "lijst: de systemen zijn oud.");
    }

    @Test
    void deInhoudsopgaveIsAlsZodanigBekend() throws NietLeesbaarException {
        PdfMaker maker = new PdfMaker().text(70, 80, 16, PdfMaker.BOLD, "Inhoudsopgave");
        maker.lines(
                70,
                120,
                "Inleiding ........................ 2",
                "Onze knelpunten .................. 3",
                "Hoe verder ....................... 4");
        maker.nextPage().text(70, 80, 10, PdfMaker.PLAIN, "Onze knelpunten").lines(70, 110, LINES);

        List<Blok> blocks = read(maker.bytes());

        assertThat(blocks)
                .filteredOn(Blok::inhoudsopgave)
                .extracting(Blok::tekst)
                .containsExactly("Inleiding  2", "Onze knelpunten  3", "Hoe verder  4");
        assertThat(outline(blocks)).contains("kop2: Onze knelpunten");
    }

    @Test
    void gedraaideTekstInDeMargeValtWegEnEenGedraaidePaginaWordtGelezen() throws NietLeesbaarException {
        byte[] pdf = new PdfMaker().lines(70, 90, LINES).bytes();

        assertThat(outline(read(Turned.page(pdf, 90)))).isNotEmpty();
    }

    private static List<Blok> read(byte[] pdf) throws NietLeesbaarException {
        return PdfReader.create().read(pdf).blokken();
    }

    static List<String> outline(List<Blok> blocks) {
        return blocks.stream()
                .map(block -> block.soort().naam() + (block.soort() == PassageSoort.KOP ? block.niveau() : "") + ": "
                        + block.tekst())
                .toList();
    }
}
