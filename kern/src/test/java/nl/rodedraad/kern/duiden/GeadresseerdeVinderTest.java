// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeadresseerdeVinderTest {

    private static final Zinnen KNIPPER = new Zinnen(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());

    private static Optional<Geadresseerde> in(String tekst) {
        return new GeadresseerdeVinder().in(new Zinsbouw(KNIPPER.zin(tekst, new Bereik(0, tekst.length()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wij vragen de minister om een landelijke regeling.|de minister|DEPARTEMENT",
                "Van de wetgever vragen wij een uitzondering voor nabestaanden.|de wetgever|WETGEVER",
                "Aan de Tweede Kamer: beslis nog dit jaar.|de Tweede Kamer|WETGEVER",
                "Gemeenten verzoeken wij om de gegevens dagelijks te leveren.|Gemeenten|GEMEENTE",
                "De Europese Commissie wordt verzocht de termijn te verlengen.|De Europese Commissie|EU",
                "Wij verzoeken het Ministerie van Justitie en Veiligheid om geld.|het Ministerie van Justitie en Veiligheid|DEPARTEMENT",
                "De zorgkantoren vragen wij om één aanspreekpunt.|De zorgkantoren|ORGANISATIE",
                "Het kabinet moet hiervoor één minister aanwijzen.|Het kabinet|DEPARTEMENT"
            })
    void wieGevraagdWordtStaatErInDeWoordenVanDeTekst(String zin, String wie, Partij partij) {
        Geadresseerde geadresseerde = in(zin).orElseThrow();
        assertThat(geadresseerde.wie().tekst()).isEqualTo(wie);
        assertThat(geadresseerde.wie().bereik().van(zin)).isEqualTo(wie);
        assertThat(geadresseerde.partij()).isEqualTo(partij);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop met stapelen.",
                "Een ruimere hardheidsclausule is nodig.",
                "Geef ons de tijd om het goed te doen.",
                "Eén begrip van inkomen in alle wetten."
            })
    void wieNiemandNoemtVraagtNiemand(String zin) {
        assertThat(in(zin)).isEmpty();
    }
}
