// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragVinderTest {

    private static final Zinnen KNIPPER = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());

    private static List<Bedrag> in(String tekst) {
        return new BedragVinder().in(new Zinsbouw(KNIPPER.zin(tekst, new Bereik(0, tekst.length()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De schade bedraagt €400–500 miljoen.|€400–500 miljoen|GELD|400000000|500000000|EUR",
                "Het kost 3,2 miljard euro per jaar.|3,2 miljard euro|GELD|3200000000|3200000000|EUR",
                "Zij betaalde € 1.250 terug.|€ 1.250|GELD|1250|1250|EUR",
                "De boete is € 12,50 per dag.|€ 12,50|GELD|12.5|12.5|EUR",
                "Het gaat om ruim 12.000 mensen.|12.000 mensen|AANTAL|12000|12000|mens",
                "Er liggen 42.000 nieuwe aanvragen.|42.000 nieuwe aanvragen|AANTAL|42000|42000|aanvraag",
                "Aanvragers wachten elf weken.|elf weken|DUUR|11|11|week",
                "Dat duurt acht tot twaalf maanden.|acht tot twaalf maanden|DUUR|8|12|maand",
                "Dat duurt tussen 8 en 12 dagen.|8 en 12 dagen|DUUR|8|12|dag"
            })
    void eenBedragHeeftZijnWaardenEenheidEnLetters(
            String zin, String letters, Bedrag.Soort soort, BigDecimal laagste, BigDecimal hoogste, String eenheid) {
        assertThat(in(zin)).hasSize(1);
        Bedrag bedrag = in(zin).get(0);
        assertThat(bedrag.stuk().tekst()).isEqualTo(letters);
        assertThat(bedrag.stuk().bereik().van(zin)).isEqualTo(letters);
        assertThat(bedrag.soort()).isEqualTo(soort);
        assertThat(bedrag.laagste()).isEqualByComparingTo(laagste);
        assertThat(bedrag.hoogste()).isEqualByComparingTo(hoogste);
        assertThat(bedrag.eenheid()).isEqualTo(eenheid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2024 begon het programma.",
                "Dat volgt uit artikel 12 van de wet.",
                "De vergadering was op 3 maart.",
                "Het aandeel is 12% van het geheel.",
                "Het dossiernummer is 12345678901234567890 ."
            })
    void eenJaarDatumArtikelOfPercentageIsGeenBedrag(String zin) {
        assertThat(in(zin)).isEmpty();
    }

    @Test
    void tweeCijfersOverHetzelfdeHebbenDezelfdeSleutel() {
        Bedrag een = in("De achterstand bedraagt 4.000 dossiers.").get(0);
        Bedrag twee = in("De achterstand bedraagt 6.500 dossiers.").get(0);
        assertThat(een.telt()).isNotBlank().isEqualTo(twee.telt());
        assertThat(een.eenheid()).isEqualTo(twee.eenheid());
        assertThat(een.laagste()).isNotEqualByComparingTo(twee.laagste());
    }

    @Test
    void elkGeschrevenBedragKomtTerugMetZijnWaarde() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int waarde = 1 + random.nextInt(999_999_999);
            String puntjes = String.format(java.util.Locale.GERMANY, "%,d", waarde);
            String zin = "De kosten zijn € " + puntjes + " hoger.";
            assertThat(in(zin)).as(zin).hasSize(1);
            assertThat(in(zin).get(0).laagste()).isEqualByComparingTo(BigDecimal.valueOf(waarde));
            assertThat(in(zin).get(0).stuk().tekst()).isEqualTo("€ " + puntjes);
        }
    }

    @Test
    void watErOokStaatElkBedragStaatLetterVoorLetterOpZijnPlaats() {
        List<String> stukjes = List.of(
                "€",
                "1.250",
                "3,2",
                "miljoen",
                "elf",
                "tot",
                "en",
                "tussen",
                "weken",
                "mensen",
                "%",
                "–",
                "-",
                "12-14",
                ",",
                ";",
                "2024",
                "0",
                "1.2.3",
                "9999999999999999",
                "euro",
                "mld.",
                "\n",
                "(",
                ".");
        Random random = new Random(8);
        for (int i = 0; i < 5000; i++) {
            StringBuilder tekst = new StringBuilder("x");
            int lengte = random.nextInt(14);
            for (int w = 0; w < lengte; w++) {
                tekst.append(random.nextInt(4) == 0 ? "" : " ").append(stukjes.get(random.nextInt(stukjes.size())));
            }
            String zin = tekst.toString();
            in(zin).forEach(bedrag -> {
                assertThat(bedrag.stuk().bereik().van(zin))
                        .isEqualTo(bedrag.stuk().tekst());
                assertThat(bedrag.laagste()).isLessThanOrEqualTo(bedrag.hoogste());
            });
        }
    }
}
