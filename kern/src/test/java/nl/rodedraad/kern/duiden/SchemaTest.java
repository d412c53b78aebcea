// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void erZijnVeertienThemasMetDefinitieInTweeTalen() {
        assertThat(Schema.themas().begrippen()).hasSize(14).allSatisfy(thema -> {
            assertThat(thema.definitie("nl")).isNotBlank();
            assertThat(thema.definitie("en")).isNotBlank().isNotEqualTo(thema.definitie("nl"));
        });
    }

    @Test
    void elkeDoelgroepHeeftEenLabelInTweeTalen() {
        assertThat(Schema.doelgroepen().begrippen()).isNotEmpty().allSatisfy(groep -> {
            assertThat(groep.label("nl")).isNotBlank();
            assertThat(groep.label("en")).isNotBlank();
        });
    }

    @Test
    void elkeOntwikkelingHeeftEenAfbakeningInTweeTalen() {
        assertThat(Schema.ontwikkelingen().begrippen()).hasSize(8).allSatisfy(ontwikkeling -> {
            assertThat(ontwikkeling.afbakening("nl")).isNotBlank();
            assertThat(ontwikkeling.afbakening("en")).isNotBlank().isNotEqualTo(ontwikkeling.afbakening("nl"));
        });
    }

    @Test
    void elkeLevensgebeurtenisHeeftEenDefinitieInTweeTalen() {
        assertThat(Schema.levensgebeurtenissen().begrippen()).hasSize(17).allSatisfy(gebeurtenis -> {
            assertThat(gebeurtenis.definitie("nl")).isNotBlank();
            assertThat(gebeurtenis.definitie("en")).isNotBlank().isNotEqualTo(gebeurtenis.definitie("nl"));
        });
    }

    @Test
    void eenOnbekendThemaNoemtDeRegel() {
        assertThatThrownBy(() -> Schema.themas().begrip("weer"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("weer");
    }
}
