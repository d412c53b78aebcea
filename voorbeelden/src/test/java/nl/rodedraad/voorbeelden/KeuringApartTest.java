// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.duiden.Leren;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;

class KeuringApartTest {

    /** What every Stand may be called. */
    private static final String TITEL = "Stand van de Uitvoering \\d{4}";

    @Test
    void vanCorpusBWordtNietGeleerd() {
        for (LeerDocument keuring : Goud.zinnen("B")) {
            List<LeerDocument> documenten = new ArrayList<>(Goud.leercorpus().subList(0, 1));
            documenten.add(keuring);
            assertThatThrownBy(() ->
                            Leren.train(documenten, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer()))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .hasMessageContaining("van de keuring wordt niet geleerd");
        }
    }

    @Test
    void corpusBIsTeHerkennenAanZijnStemEnHetAndereNiet() {
        assertThat(Goud.zinnen("B"))
                .allSatisfy(document -> assertThat(document.stem()).startsWith("keuring-"));
        assertThat(Stream.concat(Goud.zinnen("A").stream(), Goud.leercorpus().stream()))
                .allSatisfy(document -> assertThat(document.stem()).doesNotStartWith("keuring"));
    }

    @Test
    void geenZinVanCorpusBStaatInHetLeercorpusOfInCorpusA() {
        Set<String> keuring = zinnen(Goud.zinnen("B"));
        assertThat(keuring).hasSizeGreaterThan(1000);
        assertThat(zinnen(Goud.leercorpus())).doesNotContainAnyElementsOf(keuring);
        assertThat(zinnen(Goud.zinnen("A"))).doesNotContainAnyElementsOf(keuring);
    }

    /** Sentences of five words or more, without the titles that every Stand may have. */
    private static Set<String> zinnen(List<LeerDocument> documenten) {
        return documenten.stream()
                .flatMap(document -> document.passages().stream())
                .flatMap(passage -> passage.zinnen().stream().map(zin -> Goud.tekst(passage, zin)))
                .filter(zin -> zin.split("\\s+").length >= 5 && !zin.matches(TITEL))
                .collect(Collectors.toSet());
    }
}
