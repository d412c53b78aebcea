// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.ThemaRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final List<StandRegel> STANDEN = List.of(
            stand("B", 2022),
            stand("A", 2023),
            stand("B", 2023),
            stand("A", 2024),
            stand("C", 2024),
            stand("B", 2024),
            stand("B", 2024),
            stand(Stand.ONBEKEND, 2024),
            stand("D", 0),
            stand("E", 2025));

    private static final List<Knelpunt> KNELPUNTEN = List.of(
            knelpunt("B", 2022, "keten", 1),
            knelpunt("A", 2023, "keten", 2),
            knelpunt("A", 2023, "keten", 3),
            knelpunt("B", 2023, "ict", 2),
            knelpunt("A", 2024, "keten", 5),
            knelpunt("A", 2024, "keten", 4),
            knelpunt("B", 2024, "keten", 4),
            knelpunt("C", 2024, "keten", 1),
            knelpunt("C", 2024, "personeel", 1),
            knelpunt(Stand.ONBEKEND, 2024, "keten", 5),
            knelpunt("E", 2025, "keten", 5));

    private final Telling telling = new Telling(2024, STANDEN, KNELPUNTEN);

    @Test
    void teltOrganisatiesEnNietHoeVaakZijIetsNoemen() {
        assertThat(telling.themas().get(0))
                .isEqualTo(new ThemaRegel(
                        "keten",
                        List.of("A", "B", "C"),
                        3,
                        4,
                        List.of("C"),
                        List.of("A", "B", "C"),
                        Map.of(2022, 1, 2023, 1, 2024, 3)));
    }

    @Test
    void themaVanVorigJaarBlijftStaanMetNul() {
        assertThat(telling.themas()).extracting(ThemaRegel::thema).containsExactly("keten", "personeel", "ict");
        assertThat(telling.themas().get(2).organisaties()).isEmpty();
        assertThat(telling.themas().get(2).cumulatief()).containsExactly("B");
    }

    @Test
    void vergelijktAlleenWieInBeideJarenEenStandHad() {
        assertThat(telling.vergelijking())
                .isEqualTo(new Vergelijking(
                        2023,
                        List.of("A", "B"),
                        List.of(
                                new Vergelijking.Regel("keten", 1, 2, 2.5, 4.33),
                                new Vergelijking.Regel("ict", 1, 0, 2, 0))));
    }

    @Test
    void onbekendeEnLatereStandenTellenNietMee() {
        assertThat(telling.organisaties(2024)).containsExactly("A", "B", "C");
        assertThat(telling.organisaties(0)).isEmpty();
        assertThat(telling.organisaties(2025)).isEmpty();
    }

    @Test
    void ontbrekendIsVerwachtZonderStandInDeEditie() {
        assertThat(telling.ontbrekend(List.of("E", "C", "D", "a"))).containsExactly("a", "D", "E");
    }

    @Test
    void zonderEerderJaarIsErNietsTeVergelijken() {
        Telling first = new Telling(2022, STANDEN, KNELPUNTEN);
        assertThat(first.vergelijking()).isEqualTo(new Vergelijking(0, List.of(), List.of()));
        assertThat(first.themas()).extracting(ThemaRegel::nieuw).containsExactly(List.of("B"));
    }

    @Test
    void volgordeVanInvoerVerandertNiets() {
        Random random = new Random(20240501);
        for (int i = 0; i < 50; i++) {
            List<StandRegel> standen = new ArrayList<>(STANDEN);
            List<Knelpunt> knelpunten = new ArrayList<>(KNELPUNTEN);
            Collections.shuffle(standen, random);
            Collections.shuffle(knelpunten, random);
            Telling shuffled = new Telling(2024, standen, knelpunten);
            assertThat(shuffled.themas()).isEqualTo(telling.themas());
            assertThat(shuffled.vergelijking()).isEqualTo(telling.vergelijking());
        }
    }

    private static StandRegel stand(String organisatie, int jaar) {
        return new StandRegel(organisatie, jaar, "", "", "a.pdf", "a".repeat(64), "pdf", 1, "m", "");
    }

    private static Knelpunt knelpunt(String organisatie, int jaar, String thema, int urgentie) {
        Plaats plaats = new Plaats("a".repeat(64), new Bereik(0, 1));
        return new Knelpunt(
                plaats.id(),
                organisatie,
                jaar,
                "naam",
                List.of(new Citaat(plaats, 1, "x")),
                List.of(new Uitspraak(plaats.bereik(), Functie.KNELPUNT, 0.5, List.of())),
                List.of(new LabelScore(thema, 0.5, List.of())),
                List.of(),
                urgentie,
                3,
                List.of(),
                Herkomst.voorstel("m", ""),
                List.of());
    }
}
