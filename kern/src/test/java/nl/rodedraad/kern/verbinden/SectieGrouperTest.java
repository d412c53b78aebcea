// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import static nl.rodedraad.kern.verbinden.Maaksel.document;
import static nl.rodedraad.kern.verbinden.Maaksel.duidingen;
import static nl.rodedraad.kern.verbinden.Maaksel.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.stand.Document;
import org.junit.jupiter.api.Test;

class SectieGrouperTest {

    private static List<Knelpunt> groepeer(Document document, Functie functie) {
        return new SectieGrouper().group(stand(document), duidingen(document, functie, "ict"), Beslissingen.geen());
    }

    @Test
    void uitsprakenOnderEenKopOverEenThemaZijnEenKnelpunt() {
        Document document = document(
                1, "Systemen: Het systeem valt uit.", "Systemen: Vervangen lukt niet.", "Mensen: Het systeem is oud.");
        assertThat(groepeer(document, Functie.KNELPUNT))
                .extracting(Knelpunt::naam)
                .containsExactly("Systemen", "Mensen");
    }

    @Test
    void deNaamIsDieVanDeOrganisatieZelf() {
        assertThat(groepeer(document(1, "Dilemma - star of stuk: Het systeem valt uit."), Functie.KNELPUNT)
                        .get(0)
                        .naam())
                .isEqualTo("Dilemma - star of stuk");
    }

    @Test
    void elkCitaatIsLetterlijkDeTekstOpZijnPlaats() {
        Document document = document(1, "Systemen: Het systeem valt uit.", "Mensen: Er zijn te weinig artsen.");
        assertThat(groepeer(document, Functie.KNELPUNT))
                .allSatisfy(knelpunt -> knelpunt.citaten()
                        .forEach(citaat -> assertThat(citaat.plaats().bereik().van(document.tekst()))
                                .isEqualTo(citaat.tekst())));
    }

    @Test
    void hetIdIsDePlaatsVanDeEersteUitspraak() {
        assertThat(groepeer(document(1, "Systemen: Het systeem valt uit."), Functie.KNELPUNT))
                .singleElement()
                .satisfies(knelpunt -> assertThat(knelpunt.id())
                        .isEqualTo(knelpunt.citaten().get(0).plaats().id()));
    }

    @Test
    void zonderKnelpuntIsErGeen() {
        assertThat(groepeer(document(1, "Over ons: De dienst staat in Zwolle."), Functie.CONTEXT))
                .isEmpty();
    }
}
