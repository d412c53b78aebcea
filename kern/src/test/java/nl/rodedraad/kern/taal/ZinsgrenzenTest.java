// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.meten.Counts;
import nl.rodedraad.kern.stand.Bereik;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZinsgrenzenTest {

    private final SentenceSplitter splitter = Dutch.sentenceSplitter();

    /** Each text carries a bar where a sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit is een zin.|Dit is nog een zin.",
                "Dat volgt uit art. 6, tweede lid, onder b.|De minister besluit.",
                "Zie artikel 6, tweede lid, onder b, jo. art. 8 Wmo.|Dat geldt sinds 2015.",
                "Op grond van nr. 5 en blz. 12 e.v. geldt dit.|Daarna niet.",
                "Wij zien, bijv. Den Haag, d.w.z. de gemeente, m.b.t. Wmo en t/m mei 2024 niets.|Punt uit.",
                "De wet (Stb. 2014, 280) is gewijzigd bij Stb. 2019, 33.|Dat hielp niet.",
                "Mr. dr. ing. P.J.M. van den Berg sprak met J. de Vries.|Hij was kort.",
                "Wij spraken prof. De Vries en drs. Jansen.|Zij waren het eens.",
                "Het kost 1.234,56 euro, ofwel 3.5 procent.|Dat is veel.",
                "De brief van 1 jan. 2024 kwam op 3.2.2024 aan.|Te laat dus.",
                "Op 1 februari 2025.|12 mensen kwamen.",
                "Wij wachten...|Niemand komt.",
                "Wij wachten… en wachten.|Niemand komt.",
                "“Wie helpt mij?” vroeg zij.|Niemand wist het.",
                "\"Wie helpt mij?\"|Niemand wist het.",
                "Zij zei: ‘Dit kan niet.’|Daarna ging zij weg.",
                "Dit is zo (zie bijlage 2.)|Dat is anders.",
                "Dit is zo (enz.) Rutte weet het.|Klaar.",
                "a. De aanvraag is gedaan.|b. De beslissing is genomen.|c. Het bezwaar loopt.",
                "1. De aanvraag.|2. De beslissing.|2.1. Het bezwaar.",
                "Het gaat om: a. de aanvraag; b. de beslissing; c. het bezwaar.|Meer niet.",
                "Dat duurt lang.|’s Avonds is het dicht.|'s-Gravenhage ook.|'t Is niet anders.",
                "Kijk op overheid.nl of bij bol.com voor meer.|Dat helpt.",
                "Dat kan online.|eHerkenning is nodig.|bol.com doet mee.",
                "De NS, de SVB enz. doen mee.|Het UWV niet.",
                "Kosten, tijd enz.|De burger betaalt.",
                "Dat was in 330 v. Chr. zo.|Nu niet meer.",
                "De uitvoering stokt.12|Het beleid niet.",
                "Gegevensuitwisseling|De uitvoering mist gegevens.|Dat kost tijd.",
                "• Eerste punt|• Tweede punt",
                "Dat is vitamine C.|De dokter zegt het.",
                "2.1 De uitvoering en het beleid|Er is meer nodig (zie par. 3.2).|Dat kost tijd.",
                "Groen! wil dit.|D66 niet.",
                "Wat nu?!|Niets.",
                "Het Rijk wil dat het programma Werk aan Uitvoering doorgaat.|Goed.",
            })
    void knipMetPuntenDieGeenEindeZijn(String metStrepen) {
        List<String> expected = List.of(metStrepen.split("\\|"));
        assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
    }

    @Test
    void zinGaatNietOverEenWitregelHeen() {
        assertThat(sentences("een kop\n\nde tekst gaat\nverder \r\n \r\nen klaar"))
                .containsExactly("een kop", "de tekst gaat\nverder", "en klaar");
    }

    @Test
    void legeTekstHeeftGeenZinnen() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \n\t\u00a0 ")).isEmpty();
    }

    @Test
    void alleTekensDieGeenWitruimteZijnBlijvenOver() {
        Random random = new Random(7);
        String alphabet = "aB1 .\n?!…\"'’“”(),:;-*•«» \u00a0\ud83d\ude00é";
        for (int round = 0; round < 2000; round++) {
            StringBuilder tekst = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> tekst.append(alphabet.charAt(i)));
            holdsEverything(tekst.toString());
        }
    }

    private void holdsEverything(String tekst) {
        StringBuilder kept = new StringBuilder();
        int end = 0;
        for (Bereik zin : splitter.split(tekst)) {
            assertThat(zin.begin()).isGreaterThanOrEqualTo(end);
            assertThat(Chunks.isSpace(tekst.charAt(zin.begin()))).isFalse();
            assertThat(Chunks.isSpace(tekst.charAt(zin.eind() - 1))).isFalse();
            kept.append(zin.van(tekst));
            end = zin.eind();
        }
        assertThat(withoutSpace(kept.toString())).isEqualTo(withoutSpace(tekst));
    }

    private static String withoutSpace(String tekst) {
        StringBuilder kept = new StringBuilder();
        tekst.chars().filter(c -> !Chunks.isSpace((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "woord ", "\" ", "A. ", "(", "art. ", "'s ", ". ", "De "})
    void eenMiljoenTekensZonderEindeWordtGewoonGeknipt(String stuk) {
        String tekst = stuk.repeat(1_000_000 / stuk.length());
        List<Bereik> zinnen = splitter.split(tekst);
        assertThat(zinnen).isNotEmpty();
        assertThat(zinnen.get(zinnen.size() - 1).eind())
                .isEqualTo(tekst.stripTrailing().length());
    }

    @Test
    void zinsgrenzenInDeBoombankenHalenF1Van93Honderdsten() {
        Assumptions.assumeTrue(Boombank.isAanwezig(), "Overgeslagen: de boombanken staan niet in ../shared/data/taal.");
        List<Counts> all = new ArrayList<>();
        for (Boombank bank : Boombank.alle()) {
            Counts counts = Counts.sum(Metingen.zinsgrenzen(bank));
            assertThat(counts.f1()).as(bank.naam()).isGreaterThanOrEqualTo(0.93);
            all.add(counts);
        }
        assertThat(Counts.sum(all).f1()).isGreaterThanOrEqualTo(0.93);
    }

    private List<String> sentences(String tekst) {
        return splitter.split(tekst).stream().map(zin -> zin.van(tekst)).toList();
    }
}
