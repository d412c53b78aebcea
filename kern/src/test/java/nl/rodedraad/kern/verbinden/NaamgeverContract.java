// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every way of naming promises. */
abstract class NaamgeverContract {

    /** A way of naming that knows these members as everything there is. */
    abstract Naamgever naamgever(List<Groepslid> alle);

    private static List<Groepslid> medisch() {
        return List.of(
                GroeperingContract.lid(
                        "a",
                        "Een oud medisch advies mogen wij niet gebruiken, en iedere cliënt moet opnieuw vertellen."),
                GroeperingContract.lid("b", "Het medisch advies ligt in de kast en bereikt de keuring nooit."),
                GroeperingContract.lid("c", "Wij vragen om een medisch advies dat de buren allang hebben."));
    }

    @Test
    void deNaamStaatLetterlijkInDeWoordenVanEenLid() {
        String naam = naamgever(medisch()).naam(medisch());
        assertThat(medisch())
                .anySatisfy(lid -> assertThat(String.join(" ", lid.teksten()).toLowerCase(Locale.ROOT))
                        .contains(naam.toLowerCase(Locale.ROOT)));
    }

    @Test
    void deNaamIsWatDeLedenDelen() {
        assertThat(naamgever(medisch()).naam(medisch()).toLowerCase(Locale.ROOT))
                .contains("medisch advies");
    }

    @Test
    void deVolgordeVanDeLedenVerandertNiets() {
        List<Groepslid> om =
                List.of(medisch().get(2), medisch().get(0), medisch().get(1));
        assertThat(naamgever(medisch()).naam(om)).isEqualTo(naamgever(medisch()).naam(medisch()));
    }

    @Test
    void zonderZelfstandigNaamwoordIsDeKopDeNaam() {
        Groepslid lid = new Groepslid("a", "Dienst", "Zo niet", List.of("Het gaat niet."));
        assertThat(naamgever(List.of(lid)).naam(List.of(lid))).isEqualTo("Zo niet");
    }
}
