// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SprekerVinderTest {

    private static final Zinnen KNIPPER = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());

    private static Optional<Spreker> in(String tekst) {
        return new SprekerVinder().in(new Zinsbouw(KNIPPER.zin(tekst, new Bereik(0, tekst.length()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het CAK waarschuwt dat de wachttijden oplopen.|Het CAK",
                "Volgens de cliëntenraad raken ouders uitgeput.|de cliëntenraad",
                "‘Dit houden wij geen jaar vol’, zegt directeur Anna de Vries.|directeur Anna de Vries",
                "Agrariërs melden dat zij het overzicht kwijt zijn.|Agrariërs",
                "De Inspectie stelt vast dat brieven te laat komen.|De Inspectie",
                "De wachttijd loopt op, aldus de ombudsman.|de ombudsman"
            })
    void eenKnelpuntDatEenAnderVerteltHoudtWieHetZegt(String zin, String wie) {
        Spreker spreker = in(zin).orElseThrow();
        assertThat(spreker.wie().tekst()).isEqualTo(wie);
        assertThat(spreker.wie().bereik().van(zin)).isEqualTo(wie);
        assertThat(spreker.zin()).isEqualTo(new Bereik(0, zin.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij melden dat de wachttijden oplopen.",
                "Volgens ons kan dit eenvoudiger.",
                "Dat wijst erop dat het systeem oud is.",
                "De dienst geeft jaarlijks geld uit aan onderhoud.",
                "De wachttijd is elf weken."
            })
    void watDeSchrijverZelfZegtHeeftGeenSpreker(String zin) {
        assertThat(in(zin)).isEmpty();
    }
}
