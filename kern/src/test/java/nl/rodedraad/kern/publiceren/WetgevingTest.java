// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.duiden.LabelScore;
import nl.rodedraad.kern.duiden.Uitspraak;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.Wetgeving.Bron;
import nl.rodedraad.kern.publiceren.Wetgeving.Deel;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Plaats;
import nl.rodedraad.kern.verbinden.Herkomst;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinders;
import org.junit.jupiter.api.Test;

class WetgevingTest {

    private final List<Knelpunt> knelpunten = List.of(
            knelpunt("Bureau A", 2024, 'a', "", "Artikel 2:1 Awb en artikel 2:1 van de Awb knellen."),
            knelpunt("Bureau B", 2024, 'b', "", "Artikel 10 Awb knelt, net als artikel 9 van de Awb."),
            knelpunt("Bureau B", 2024, 'c', "", "De AVG vraagt meer dan wij kunnen."),
            knelpunt("Bureau A", 2024, 'd', "eu-beleid", "Europa vraagt veel. Artikel 4 is onduidelijk."),
            knelpunt("Bureau A", 2024, 'e', "", "De wet Wpg is lastig."),
            knelpunt("Bureau A", 2023, 'f', "", "De AVG vraagt veel."));
    private final Telling telling = new Telling(2024, standen(), knelpunten);
    private final Wetgeving wetgeving = WetgevingTelling.of(telling, knelpunten);

    @Test
    void eenKnelpuntTeltEenKeerPerWetEnPerArtikel() {
        Bron awb = bron(wetgeving.wetten(), "BWBR0005537");
        assertThat(awb.naam()).isEqualTo("Algemene wet bestuursrecht");
        assertThat(awb.organisaties()).containsExactly("Bureau A", "Bureau B");
        assertThat(awb.knelpunten()).hasSize(2);
        assertThat(awb.artikelen()).extracting(Deel::id).containsExactly("2:1", "9", "10");
        assertThat(awb.artikelen().get(0).knelpunten()).hasSize(1);
        assertThat(awb.artikelen().get(0).adres())
                .isEqualTo("https://wetten.overheid.nl/jci1.31:c:BWBR0005537&artikel=2:1");
    }

    @Test
    void rechtstreeksEnViaDeNederlandseWetStaanApart() {
        Bron avg = bron(wetgeving.handelingen(), "32016R0679");
        assertThat(avg.knelpunten()).hasSize(1);
        assertThat(avg.adres()).isEqualTo("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
        Bron dublin = bron(wetgeving.handelingen(), "32013R0604");
        assertThat(dublin.knelpunten()).isEmpty();
        assertThat(dublin.via()).extracting(Deel::id).containsExactly("BWBR0005537");
    }

    @Test
    void aandeelVolgtDeDefinitieOpDePagina() {
        assertThat(wetgeving.aandeel(2024)).isEqualTo(new Wetgeving.Aandeel(2024, 5, 2, 1, 1, 2, 2, 2));
        assertThat(wetgeving.aandeel(2023).eu()).isEqualTo(1);
    }

    @Test
    void twijfelTeltNietMeeEnStaatApart() {
        assertThat(wetgeving.wetten()).extracting(Bron::id).containsExactly("BWBR0005537");
        assertThat(wetgeving.twijfels())
                .isNotEmpty()
                .allMatch(twijfel -> twijfel.tekst().equals("Wpg"));
        assertThat(wetgeving.zonderWet()).isEqualTo(1);
    }

    @Test
    void csvHeeftVoorElkeVerwijzingDeWegNaarDeEuRegel() {
        RodeDraad draad = new RodeDraad(
                "0",
                2024,
                "2024-12-31",
                true,
                standen(),
                List.of(),
                List.of(),
                List.of(),
                knelpunten,
                List.of(),
                telling.themas(),
                telling.vergelijking(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                wetgeving,
                List.of(),
                Leeg.VERBANDEN);
        String csv = new String(WettenCsv.write(draad), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFknelpunt;jaar;");
        assertThat(csv).contains("\"32016R0679\";").contains("\"rechtstreeks\"").contains("\"via de wet\"");
        assertThat(csv).contains("\"onzeker\"");
    }

    private static Bron bron(List<Bron> bronnen, String id) {
        return bronnen.stream().filter(bron -> bron.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<StandRegel> standen() {
        List<StandRegel> standen = new ArrayList<>();
        for (String naam : List.of("Bureau A", "Bureau B")) {
            standen.add(new StandRegel(naam, 2024, "", "", naam + ".txt", "1".repeat(64), "txt", 0, "m", ""));
        }
        standen.add(new StandRegel("Bureau A", 2023, "", "", "a23.txt", "2".repeat(64), "txt", 0, "m", ""));
        return standen;
    }

    private static Knelpunt knelpunt(String organisatie, int jaar, char hash, String thema, String zin) {
        Bereik bereik = new Bereik(0, zin.length());
        Plaats plaats = new Plaats(String.valueOf(hash).repeat(64), bereik);
        List<Verwijzing> verwijzingen = VerwijzingFinders.standaard().find(zin);
        return new Knelpunt(
                plaats.id(),
                organisatie,
                jaar,
                zin,
                List.of(new Citaat(plaats, 0, zin)),
                List.of(new Uitspraak(bereik, Functie.KNELPUNT, 1, List.of())),
                thema.isEmpty() ? List.of() : List.of(new LabelScore(thema, 1, List.of())),
                List.of(),
                3,
                3,
                verwijzingen,
                Herkomst.voorstel("m", ""),
                List.of());
    }
}
