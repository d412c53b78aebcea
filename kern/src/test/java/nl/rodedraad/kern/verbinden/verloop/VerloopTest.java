// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerloopTest {

    private static final String VEER =
            "De veerpont naar Schellingwoude vaart niet bij hoog water, en wie in het ziekenhuis werkt komt te laat.";
    private static final String VEER_LATER =
            "Bij hoog water ligt de veerpont naar Schellingwoude nog steeds stil en komen verpleegkundigen van het ziekenhuis te laat.";
    private static final String ARCHIEF = "Het archief kan de microfilms uit de jaren zeventig niet meer lezen.";

    private static Proef tweeJaren() {
        return new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(VEER)
                .knelpunt(ARCHIEF)
                .stand("Dienst Veren", 2024);
    }

    private static List<Oordeel> oordelen(Proef proef, int jaar) {
        return proef.verlopen().verlopen().stream()
                .flatMap(verloop -> verloop.in(jaar).stream())
                .map(Stap::oordeel)
                .toList();
    }

    @Test
    void watTerugkomtIsEenVerloopMetBeidePassages() {
        assertThat(tweeJaren().knelpunt(VEER_LATER).verlopen().verlopen())
                .filteredOn(verloop -> verloop.knelpunten().size() == 2)
                .singleElement()
                .satisfies(verloop -> {
                    Stap stap = verloop.in(2024).orElseThrow();
                    assertThat(stap.oordeel()).isEqualTo(Oordeel.BLIJVEND);
                    assertThat(stap.naast().orElseThrow().toen().tekst()).isEqualTo(VEER);
                    assertThat(stap.naast().orElseThrow().nu().tekst()).isEqualTo(VEER_LATER);
                });
    }

    @Test
    void zwijgenIsGeenOplossing() {
        assertThat(oordelen(tweeJaren().knelpunt(VEER_LATER), 2024))
                .containsExactly(Oordeel.BLIJVEND, Oordeel.NIET_MEER_GENOEMD);
    }

    @Test
    void opgelostVraagtEenPassageDieHetZegt() {
        Proef proef = tweeJaren()
                .knelpunt(VEER_LATER)
                .lichtpunt(
                        "Het probleem met de microfilms is opgelost: het archief leest ze nu met een nieuwe scanner.");
        assertThat(oordelen(proef, 2024)).containsExactly(Oordeel.BLIJVEND, Oordeel.OPGELOST);
        assertThat(proef.verlopen().verlopen().get(1).in(2024).orElseThrow().naast())
                .isPresent();
    }

    @Test
    void eenOntkendeOplossingIsErGeen() {
        Proef proef = tweeJaren()
                .knelpunt(VEER_LATER)
                .lichtpunt(
                        "Het probleem met de microfilms van het archief is nog niet opgelost, maar wij zijn trots op de plannen.");
        assertThat(oordelen(proef, 2024)).containsExactly(Oordeel.BLIJVEND, Oordeel.NIET_MEER_GENOEMD);
    }

    @Test
    void eenBeslissingMaaktOpgelostZonderPassage() {
        Proef proef = new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(3, ARCHIEF, List.of("opgelost="))
                .stand("Dienst Veren", 2024);
        assertThat(proef.verlopen().verlopen()).singleElement().satisfies(verloop -> {
            Stap stap = verloop.in(2024).orElseThrow();
            assertThat(stap.oordeel()).isEqualTo(Oordeel.OPGELOST);
            assertThat(stap.herkomst().beslist()).isTrue();
            assertThat(stap.score()).isEqualTo(1);
        });
    }

    @Test
    void eenBeslissingGaatVoorHetVoorstel() {
        Proef proef = tweeJaren().knelpunt(5, VEER_LATER, List.of("verloop=verzacht"));
        assertThat(oordelen(proef, 2024)).contains(Oordeel.VERZACHT).doesNotContain(Oordeel.VERSCHERPT);
    }

    @Test
    void wieHetDringenderZegtVerscherpt() {
        Proef proef = tweeJaren().knelpunt(5, VEER_LATER, List.of());
        assertThat(oordelen(proef, 2024)).contains(Oordeel.VERSCHERPT);
        assertThat(proef.verlopen().verlopen().get(0).in(2024).orElseThrow().aanwijzingen())
                .anySatisfy(aanwijzing -> {
                    assertThat(aanwijzing.soort()).isEqualTo(Aanwijzing.Soort.URGENTIE);
                    assertThat(aanwijzing.toen() + aanwijzing.nu()).isEqualTo("35");
                });
    }

    @Test
    void eenMensVoegtEenLijnSamenEnHaaltHemUitElkaar() {
        Proef samen = new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(3, ARCHIEF, List.of("lijn=oud papier"))
                .stand("Dienst Veren", 2024)
                .knelpunt(3, "Onze kelders zijn te vochtig.", List.of("lijn=oud papier"));
        assertThat(samen.verlopen().verlopen()).hasSize(1);
        Proef apart = new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(3, ARCHIEF, List.of("lijn=oud papier"))
                .stand("Dienst Veren", 2024)
                .knelpunt(3, ARCHIEF, List.of("niet-lijn=oud papier"));
        assertThat(apart.verlopen().verlopen()).hasSize(2);
    }

    @Test
    void watInDeEersteStandStaatHeetNietNieuw() {
        Proef proef = tweeJaren().knelpunt(VEER_LATER).knelpunt("Er zijn te weinig schippers met een vaarbewijs.");
        assertThat(oordelen(proef, 2023)).containsOnly(Oordeel.EERSTE_LEZING);
        assertThat(oordelen(proef, 2024)).contains(Oordeel.NIEUW);
    }

    @Test
    void eenOvergeslagenJaarStaatErbij() {
        Proef proef = new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(VEER)
                .stand("Ander", 2024)
                .knelpunt(ARCHIEF)
                .stand("Dienst Veren", 2025)
                .knelpunt(VEER_LATER);
        assertThat(proef.verlopen().verlopen())
                .filteredOn(verloop -> verloop.organisatie().equals("Dienst Veren"))
                .singleElement()
                .satisfies(verloop -> {
                    Stap stap = verloop.in(2025).orElseThrow();
                    assertThat(stap.vorigJaar()).isEqualTo(2023);
                    assertThat(stap.gemist()).containsExactly(2024);
                });
    }

    @Test
    void eenOudeNaamVanDeOrganisatieHoortErbij() {
        Proef proef = new Proef()
                .stand("Informatie Beheer Groep", 2023)
                .knelpunt(VEER)
                .stand("Dienst Uitvoering Onderwijs", 2024)
                .knelpunt(VEER_LATER);
        assertThat(proef.verlopen().verlopen())
                .singleElement()
                .satisfies(verloop -> assertThat(verloop.organisatie()).isEqualTo("Dienst Uitvoering Onderwijs"));
    }

    @Test
    void tweeStandenInEenJaarZijnEenEditie() {
        Proef proef = new Proef()
                .stand("Dienst Veren", 2023)
                .knelpunt(VEER)
                .stand("Dienst Veren", 2023)
                .knelpunt(VEER_LATER)
                .stand("Dienst Veren", 2024)
                .knelpunt(VEER_LATER);
        assertThat(proef.verlopen().verlopen()).singleElement().satisfies(verloop -> {
            assertThat(verloop.stappen()).hasSize(2);
            assertThat(verloop.in(2024).orElseThrow().toen()).hasSize(2);
        });
    }

    @Test
    void eenStandZonderKnelpuntTeltAlsEditie() {
        assertThat(oordelen(tweeJaren(), 2024)).containsExactly(Oordeel.NIET_MEER_GENOEMD, Oordeel.NIET_MEER_GENOEMD);
    }

    @Test
    void eenStandOfGeenGeeftEenKortAntwoord() {
        assertThat(new Proef().verlopen().verlopen()).isEmpty();
        assertThat(new Proef()
                        .stand("Dienst Veren", 2023)
                        .knelpunt(VEER)
                        .verlopen()
                        .verlopen())
                .singleElement()
                .satisfies(verloop -> assertThat(verloop.stappen()).hasSize(1));
    }

    @Test
    void deVolgordeVanDeInvoerVerandertNiets() {
        Verzameling eerst = tweeJaren()
                .knelpunt(VEER_LATER)
                .lichtpunt("Het archief is blij.")
                .verzameling();
        List<nl.rodedraad.kern.verbinden.Knelpunt> door = new ArrayList<>(eerst.knelpunten());
        List<Uitgave> uitgaven = new ArrayList<>(eerst.uitgaven());
        Collections.shuffle(door, new Random(5));
        Collections.shuffle(uitgaven, new Random(6));
        assertThat(Proef.maker().maak(new Verzameling(uitgaven, door, eerst.lichtpunten())))
                .isEqualTo(Proef.maker().maak(eerst));
    }

    @Test
    void hetVerschilWijstDeVeranderdeWoordenAan() {
        Naast naast = tweeJaren()
                .knelpunt(VEER_LATER)
                .verlopen()
                .verlopen()
                .get(0)
                .in(2024)
                .orElseThrow()
                .naast()
                .orElseThrow();
        assertThat(naast.erbij())
                .anySatisfy(bereik -> assertThat(bereik.van(VEER_LATER)).contains("nog steeds"));
        assertThat(naast.weg())
                .noneSatisfy(bereik -> assertThat(bereik.van(VEER)).contains("Schellingwoude"));
    }
}
