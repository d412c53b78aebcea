// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every way of grouping promises. */
abstract class GroeperingContract {

    abstract Groepering groepering();

    static List<Groepslid> leden() {
        return List.of(
                lid("a", "De veerpont vaart niet bij hoog water en de reizigers komen te laat."),
                lid("b", "Bij hoog water ligt de veerpont stil en wachten reizigers aan de kade."),
                lid("c", "Reizigers missen de veerpont doordat die bij hoog water niet vaart."),
                lid("d", "Het archief kan oude microfilms van gemeenten niet lezen."),
                lid("e", "Oude microfilms van gemeenten zijn voor het archief onleesbaar."),
                lid("f", "Tolken zijn in de avond zelden te vinden."));
    }

    static Groepslid lid(String id, String tekst) {
        return new Groepslid(id, "Dienst " + id, "", List.of(tekst));
    }

    @Test
    void watOverHetzelfdeGaatKomtSamen() {
        assertThat(groepering().groepeer(leden())).containsExactly(List.of("a", "b", "c"), List.of("d", "e"));
    }

    @Test
    void watOpNietsLijktZitInGeenGroepEnNietsInTwee() {
        assertThat(groepering().groepeer(leden()).stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .doesNotContain("f");
    }

    @Test
    void deVolgordeVanDeInvoerVerandertNiets() {
        List<Groepslid> door = new ArrayList<>(leden());
        Collections.shuffle(door, new Random(3));
        assertThat(groepering().groepeer(door)).isEqualTo(groepering().groepeer(leden()));
    }

    @Test
    void nietsGeeftNietsEnEenGeeftNiets() {
        assertThat(groepering().groepeer(List.of())).isEmpty();
        assertThat(groepering().groepeer(leden().subList(0, 1))).isEmpty();
    }
}
