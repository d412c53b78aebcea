// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rodedraad.kern.duiden.LeerDocument.LeerZin;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

class LeerbeslissingenTest {

    private static final String TEKST = "Wij wachten al jaren. Dat helpt niet.";

    private static Beslissing beslissing(String soort, String waarde) {
        return new Beslissing("b".repeat(64), 7, 7 + TEKST.length(), soort, waarde, "Analist", "2026-03-01", "", TEKST);
    }

    /** The label after these decisions about one range, each a kind and perhaps a value. */
    private static LeerZin label(String... besluiten) {
        List<Beslissing> log = new ArrayList<>();
        for (String besluit : besluiten) {
            String[] delen = (besluit + " ").split(" ", 2);
            log.add(beslissing(delen[0], delen[1].strip()));
        }
        Leerbeslissingen geleerd = Leerbeslissingen.van(log, List.of());
        assertThat(geleerd.documenten()).hasSize(1);
        assertThat(geleerd.gebruikt()).isEqualTo(besluiten.length);
        return geleerd.documenten().get(0).passages().get(0).zinnen().get(0);
    }

    @Test
    void elkBeslistBereikIsEenDocumentMetHetBereikAlsEnigeZin() {
        LeerDocument document = Leerbeslissingen.van(List.of(beslissing("knelpunt", "")), List.of())
                .documenten()
                .get(0);
        assertThat(document.stem()).isEqualTo("beslissingen");
        assertThat(document.register()).isEqualTo("beslissingen");
        assertThat(document.passages().get(0).tekst()).isEqualTo(TEKST);
        assertThat(document.passages().get(0).zinnen()).singleElement().satisfies(zin -> {
            assertThat(zin.begin()).isZero();
            assertThat(zin.eind()).isEqualTo(TEKST.length());
        });
    }

    @Test
    void deLaatsteBeslissingOverDeFunctieGeldt() {
        assertThat(label("functie oproep").functie()).isEqualTo("oproep");
        assertThat(label("knelpunt", "functie voorbeeld").functie()).isEqualTo("voorbeeld");
        assertThat(label("functie lichtpunt", "knelpunt").functie()).isEqualTo("knelpunt");
        assertThat(label("knelpunt", "geen-knelpunt").functie()).isEqualTo("context");
        assertThat(label("functie lichtpunt", "geen-knelpunt").functie()).isEqualTo("lichtpunt");
    }

    @Test
    void themasHorenBijEenKnelpuntEnWatEenAnderTerugneemtVervalt() {
        assertThat(label("thema personeel", "thema financiering").themas())
                .containsExactly("financiering", "personeel");
        assertThat(label("thema personeel").functie()).isEqualTo("knelpunt");
        assertThat(label("thema personeel", "niet-thema personeel").themas()).isEmpty();
        assertThat(label("thema personeel", "functie lichtpunt").themas()).isEmpty();
    }

    @Test
    void vanEenKnelpuntZonderBeslissingOverThemasWordtGeenThemaGeleerd() {
        assertThat(label("knelpunt").themas()).containsExactly(Leerset.THEMAS_ONBEKEND);
        Kenmerken geen = new Kenmerken(Set.of(), Set.of());
        Leerset.Voorbeeld voorbeeld =
                new Leerset.Voorbeeld(geen, new Samenhang(List.of()), "knelpunt", Set.of(Leerset.THEMAS_ONBEKEND));
        assertThat(Leertaak.themas().leertVan().test(voorbeeld)).isFalse();
        assertThat(Leertaak.functies().leertVan().test(voorbeeld)).isTrue();
    }

    @Test
    void eenOnbekendThemaOfEenOnbekendeFunctieKrijgtEenMelding() {
        assertThatThrownBy(() -> label("thema weer"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("thema 'weer'");
        assertThatThrownBy(() -> label("functie weer"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("functie 'weer'");
    }
}
