// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Duider} promises. */
abstract class DuiderContract {

    private static final String TEKST =
            "Wij kampen met een groot tekort aan keuringsartsen. Daardoor wachten aanvragers elf weken op een besluit."
                    + " Sinds mei is een tweede spreekuur open, en dat loopt goed. Wij vragen de minister om een landelijke regeling.";

    abstract Duider duider();

    @Test
    void elkeZinHeeftPreciesEenFunctieOpVolgorde() {
        List<Uitspraak> uitspraken = duider().duid(Fragment.los(TEKST)).uitspraken();
        int eind = 0;
        for (Uitspraak uitspraak : uitspraken) {
            assertThat(TEKST.substring(eind, uitspraak.bereik().begin())).isBlank();
            eind = uitspraak.bereik().eind();
        }
        assertThat(TEKST.substring(eind)).isBlank();
    }

    @Test
    void aansluitendeUitsprakenHebbenEenAndereFunctie() {
        List<Uitspraak> uitspraken = duider().duid(Fragment.los(TEKST)).uitspraken();
        for (int i = 1; i < uitspraken.size(); i++) {
            assertThat(uitspraken.get(i).functie())
                    .isNotEqualTo(uitspraken.get(i - 1).functie());
        }
    }

    @Test
    void themasStaanAllemaalInDeVolgordeVanHetSchema() {
        assertThat(duider().duid(Fragment.los(TEKST)).themas())
                .extracting(LabelScore::id)
                .containsExactlyElementsOf(
                        Schema.themas().begrippen().stream().map(Begrip::slug).toList());
    }

    @Test
    void elkVoorstelDraagtHetModel() {
        assertThat(duider().duid(Fragment.los(TEKST)).model())
                .isEqualTo(duider().model())
                .isNotBlank();
    }

    @Test
    void dezelfdeTekstGeeftDezelfdeDuiding() {
        assertThat(duider().duid(Fragment.los(TEKST))).isEqualTo(duider().duid(Fragment.los(TEKST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "knelpunt",
                "...!!!???",
                "ER IS EEN GROOT TEKORT AAN PERSONEEL EN DE WACHTTIJDEN LOPEN OP",
                "wij hebben te weinig mensen en de systemen vallen uit en niemand weet wanneer dat beter wordt",
                "D e g e g e v e n s k 0 m e n t e l a a t",
                "1\t2\t3\n4\t5\t6",
                "\uD83D\uDE00\uFFFD\u200B",
                "The agency does not have enough staff and the systems are old, which leads to long waiting times for citizens."
            })
    void elkeTekstGeeftEenAntwoordMetKansenOfEenReden(String tekst) {
        controleer(duider().duid(Fragment.los(tekst)));
    }

    @Test
    void eenMegabyteZonderPuntGeeftEenAntwoord() {
        controleer(duider().duid(Fragment.los("gegevens ontbreken en ".repeat(50_000))));
    }

    @Test
    void willekeurigeTekensGevenEenAntwoord() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            StringBuilder tekst = new StringBuilder();
            int lengte = random.nextInt(120);
            for (int c = 0; c < lengte; c++) {
                tekst.appendCodePoint(
                        random.nextInt(20) == 0 ? random.nextInt(0xD000) : " .,?\naeiknpt".charAt(random.nextInt(12)));
            }
            controleer(duider().duid(Fragment.los(tekst.toString())));
        }
    }

    private static void controleer(Duiding duiding) {
        assertThat(duiding.knelpunt()).isBetween(0.0, 1.0);
        duiding.uitspraken().forEach(uitspraak -> assertThat(uitspraak.score()).isBetween(0.0, 1.0));
        duiding.themas().forEach(thema -> assertThat(thema.score()).isBetween(0.0, 1.0));
        assertThat(duiding.gelezen() || !duiding.reden().isBlank()).isTrue();
    }
}
