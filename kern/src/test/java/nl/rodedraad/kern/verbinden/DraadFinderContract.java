// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import static nl.rodedraad.kern.verbinden.Maaksel.knelpunt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.rodedraad.kern.stand.Beslissing;
import org.junit.jupiter.api.Test;

/** What every {@link DraadFinder} promises. */
abstract class DraadFinderContract {

    private static final String LAAT =
            "De Loonberichtenketen levert het dagloon van uitkeringsgerechtigden weken te laat aan.";
    private static final String DAGLOON = "Het dagloon uit de Loonberichtenketen klopt niet en komt weken te laat.";

    abstract DraadFinder finder();

    private static List<Knelpunt> knelpunten() {
        return List.of(
                knelpunt(1, "Dienst Een", 2024, LAAT),
                knelpunt(2, "Dienst Twee", 2024, DAGLOON),
                knelpunt(3, "Dienst Drie", 2024, "De veerpont vaart niet bij hoog water en ijsgang."),
                knelpunt(4, "Dienst Vier", 2024, "Het archief kan de microfilms van het register niet meer lezen."),
                knelpunt(
                        5, "Dienst Een", 2023, "Vorig jaar leverde de Loonberichtenketen het dagloon ook al te laat."));
    }

    @Test
    void eenDraadHeeftKnelpuntenVanTweeOfMeerOrganisatiesEnEenNaam() {
        assertThat(finder().find(knelpunten())).isNotEmpty().allSatisfy(draad -> {
            assertThat(draad.naam()).isNotBlank();
            assertThat(draad.knelpunten().stream()
                            .map(id -> knelpunten().stream()
                                    .filter(k -> k.id().equals(id))
                                    .findFirst()
                                    .orElseThrow()
                                    .organisatie())
                            .distinct())
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void deVolgordeVanDeInvoerVerandertNiets() {
        List<Knelpunt> door = new ArrayList<>(knelpunten());
        Collections.shuffle(door, new Random(5));
        assertThat(finder().find(door)).isEqualTo(finder().find(knelpunten()));
    }

    @Test
    void elkKnelpuntZitInTenHoogsteEenDraad() {
        assertThat(finder().find(knelpunten()).stream().flatMap(draad -> draad.knelpunten().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void eenBandZegtWatTweeKnelpuntenDelen() {
        assertThat(finder().find(knelpunten()).get(0).banden())
                .isNotEmpty()
                .allSatisfy(band -> assertThat(band.gedeeld()).isNotEmpty());
    }

    @Test
    void watEenMensSamenvoegtBlijftSamenMetZijnNaam() {
        Knelpunt een = knelpunt(3, "Dienst Drie", 2024, "De veerpont vaart niet bij hoog water.");
        Knelpunt ander = knelpunt(4, "Dienst Vier", 2024, "Het archief kan de microfilms niet lezen.");
        List<Knelpunt> beslist = List.of(
                knelpunt(
                        3,
                        "Dienst Drie",
                        2024,
                        een.citaten().get(0).tekst(),
                        Maaksel.beslissing(een.plaats(), "draad", "Noorden", "")),
                knelpunt(
                        4,
                        "Dienst Vier",
                        2024,
                        ander.citaten().get(0).tekst(),
                        Maaksel.beslissing(ander.plaats(), "draad", "Noorden", "")));
        assertThat(finder().find(beslist)).singleElement().satisfies(draad -> {
            assertThat(draad.naam()).isEqualTo("Noorden");
            assertThat(draad.herkomst().beslist()).isTrue();
        });
    }

    @Test
    void watEenMensScheidtBlijftGescheiden() {
        Knelpunt een = knelpunt(1, "Dienst Een", 2024, LAAT);
        Knelpunt ander = knelpunt(2, "Dienst Twee", 2024, DAGLOON);
        assertThat(finder().find(List.of(een, ander))).hasSize(1);
        assertThat(finder().find(List.of(
                        met(een, Maaksel.beslissing(een.plaats(), "draad", "Loon", "")),
                        met(ander, Maaksel.beslissing(ander.plaats(), "niet-draad", "Loon", "")))))
                .isEmpty();
        assertThat(finder().find(List.of(
                        met(een, Maaksel.beslissing(een.plaats(), "draad", "Loon", "")),
                        met(ander, Maaksel.beslissing(ander.plaats(), "draad", "Dag", "")))))
                .isEmpty();
    }

    @Test
    void eenScheidingGeldtOokViaEenDerde() {
        Knelpunt een = knelpunt(1, "Dienst Een", 2024, LAAT);
        Knelpunt ander = knelpunt(2, "Dienst Twee", 2024, LAAT);
        Knelpunt derde = knelpunt(6, "Dienst Drie", 2024, LAAT);
        List<Draad> draden = finder().find(List.of(
                met(een, Maaksel.beslissing(een.plaats(), "draad", "Loon", "")),
                met(ander, Maaksel.beslissing(ander.plaats(), "niet-draad", "Loon", "")),
                derde));
        assertThat(draden)
                .noneMatch(draad -> draad.knelpunten().contains(een.id())
                        && draad.knelpunten().contains(ander.id()));
    }

    @Test
    void deNaamDieEenMensGafBlijft() {
        List<Knelpunt> knelpunten = new ArrayList<>(knelpunten());
        Knelpunt een = knelpunten.get(0);
        knelpunten.set(0, met(een, Maaksel.beslissing(een.plaats(), "draadnaam", "Het dagloon", "")));
        assertThat(finder().find(knelpunten).get(0).naam()).isEqualTo("Het dagloon");
        knelpunten.remove(3);
        assertThat(finder().find(knelpunten).get(0).naam()).isEqualTo("Het dagloon");
    }

    private static Knelpunt met(Knelpunt knelpunt, Beslissing beslissing) {
        return knelpunt(
                Integer.parseInt(knelpunt.plaats().sha256(), 16),
                knelpunt.organisatie(),
                knelpunt.jaar(),
                knelpunt.citaten().get(0).tekst(),
                beslissing);
    }

    @Test
    void andereWoordenVoorHetzelfdeZijnEenReden() {
        List<Draad> draden = finder().find(List.of(
                knelpunt(1, "Dienst Een", 2024, "Het woonadres van de weduwe ontbreekt in het register."),
                knelpunt(2, "Dienst Twee", 2024, "De verblijfplaats van de nabestaande ontbreekt."),
                knelpunt(3, "Dienst Drie", 2024, "De veerpont vaart niet bij hoog water en ijsgang.")));
        assertThat(draden)
                .singleElement()
                .satisfies(draad -> assertThat(draad.banden().get(0).gedeeld())
                        .contains("adres (woonadres / verblijfplaats)", "nabestaanden (weduwe / nabestaande)"));
    }

    @Test
    void nietsGeeftNiets() {
        assertThat(finder().find(List.of())).isEmpty();
    }
}
