// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbandVinderTest {

    private static final Zinnen KNIPPER = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());

    private static Verbanden in(String tekst) {
        return new VerbandVinder().in(new Zinsbouw(KNIPPER.zin(tekst, new Bereik(0, tekst.length()))));
    }

    private static List<String> teksten(List<Verband> verbanden) {
        return verbanden.stream().map(verband -> verband.wat().tekst()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aanvragers wachten elf weken, doordat het bureau te weinig artsen heeft.|het bureau te weinig artsen heeft|Aanvragers wachten elf weken",
                "Omdat het register achterloopt, krijgen gezinnen een verkeerde aanslag.|het register achterloopt|krijgen gezinnen een verkeerde aanslag",
                "Het register loopt achter, waardoor gezinnen een verkeerde aanslag krijgen.|Het register loopt achter|gezinnen een verkeerde aanslag krijgen",
                "De uitval van het systeem leidt tot lange wachttijden.|De uitval van het systeem|lange wachttijden",
                "Wegens personeelsgebrek is het loket dicht.|personeelsgebrek|is het loket dicht",
                "Door de storing liepen de betalingen twee dagen uit.|de storing|liepen de betalingen twee dagen uit",
                "De vertraging komt door een fout in de koppeling.|een fout in de koppeling|De vertraging",
                "Zolang de grondslag ontbreekt, kan de dienst niets delen.|de grondslag ontbreekt|kan de dienst niets delen"
            })
    void watDeTekstAlsOorzaakEnGevolgNoemtStaatErLetterVoorLetter(String zin, String oorzaak, String gevolg) {
        assertThat(teksten(in(zin).oorzaken())).containsExactly(oorzaak);
        assertThat(teksten(in(zin).gevolgen())).containsExactly(gevolg);
    }

    @Test
    void eenGevolgUitDeVorigeZinHeeftGeenOorzaakInDeze() {
        Verbanden verbanden = in("Daardoor wachten ouders te lang op hun geld.");
        assertThat(verbanden.oorzaken()).isEmpty();
        assertThat(teksten(verbanden.gevolgen())).containsExactly("wachten ouders te lang op hun geld");
    }

    @Test
    void eenHandelendePersoonAchterDoorIsGeenOorzaak() {
        assertThat(in("De aanvraag wordt door de gemeente behandeld.")).isEqualTo(Verbanden.GEEN);
        assertThat(in("De wet is door Brussel gewijzigd.")).isEqualTo(Verbanden.GEEN);
        assertThat(in("Wij winnen tijd door te bellen.")).isEqualTo(Verbanden.GEEN);
    }

    @Test
    void eenGevolgNoemtWieHetTreft() {
        Verband gevolg = in("Het register loopt achter, waardoor de ouders en hun werkgever te lang wachten.")
                .gevolgen()
                .get(0);
        assertThat(gevolg.wie()).extracting(Stuk::tekst).containsExactly("de ouders", "hun werkgever");
    }

    @Test
    void elkStukStaatLetterVoorLetterOpZijnPlaats() {
        List<String> woorden = List.of(
                "omdat",
                "waardoor",
                "de",
                "burger",
                "wacht",
                ",",
                ";",
                ":",
                "door",
                "storing",
                "leidt",
                "tot",
                "gevolg",
                "is",
                "dat",
                "(",
                "zolang",
                "daardoor",
                ".",
                "€",
                "12",
                "\n",
                "\t",
                "’");
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            StringBuilder tekst = new StringBuilder("x");
            int lengte = random.nextInt(30);
            for (int w = 0; w < lengte; w++) {
                tekst.append(' ').append(woorden.get(random.nextInt(woorden.size())));
            }
            String zin = tekst.toString();
            Verbanden verbanden = in(zin);
            for (List<Verband> soort : List.of(verbanden.oorzaken(), verbanden.gevolgen())) {
                soort.forEach(verband -> assertThat(verband.wat().bereik().van(zin))
                        .isEqualTo(verband.wat().tekst()));
            }
        }
    }
}
