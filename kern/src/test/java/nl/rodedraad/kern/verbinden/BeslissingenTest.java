// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import static nl.rodedraad.kern.verbinden.Maaksel.beslissing;
import static nl.rodedraad.kern.verbinden.Maaksel.document;
import static nl.rodedraad.kern.verbinden.Maaksel.duidingen;
import static nl.rodedraad.kern.verbinden.Maaksel.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rodedraad.kern.duiden.Functie;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Plaats;
import org.junit.jupiter.api.Test;

class BeslissingenTest {

    private final Document document =
            document(1, "Gegevens: De gegevens van de gemeente komen te laat.", "Mensen: Er zijn te weinig artsen.");
    private final Plaats eerste = document.plaats(document.passages().get(0).bereik());

    private List<Knelpunt> knelpunten(Document in, Functie functie, Beslissing... log) {
        return new SectieGrouper()
                .group(stand(in), duidingen(in, functie, "ict"), Beslissingen.of(List.of(log), List.of(in)));
    }

    @Test
    void eenBeslissingGaatVoorElkVoorstelVanEenModel() {
        Beslissing geen = beslissing(eerste, "geen-knelpunt", "", "");
        assertThat(knelpunten(document, Functie.KNELPUNT, geen))
                .extracting(Knelpunt::naam)
                .containsExactly("Mensen");
    }

    @Test
    void eenMensMaaktVanContextEenKnelpuntEnStaatErbijMetNaam() {
        Beslissing wel = beslissing(eerste, "knelpunt", "", "");
        assertThat(knelpunten(document, Functie.CONTEXT, wel)).singleElement().satisfies(knelpunt -> {
            assertThat(knelpunt.herkomst().beslist()).isTrue();
            assertThat(knelpunt.herkomst().wie()).isEqualTo("A. Analist");
        });
    }

    @Test
    void eenVoorstelDatMeerDanDeHelftOverlaptNeemtDeBeslissingOver() {
        Plaats meer = document.plaats(new Bereik(0, eerste.bereik().eind() - 10));
        Plaats minder = new Plaats(
                eerste.sha256(),
                new Bereik(eerste.bereik().eind() - 10, eerste.bereik().eind() + 20));
        assertThat(beslissing(meer, "thema", "ict", "").geldtVoor(eerste)).isTrue();
        assertThat(beslissing(minder, "thema", "ict", "").geldtVoor(eerste)).isFalse();
    }

    @Test
    void deLaatsteBeslissingOverEenOnderwerpTelt() {
        Beslissing eerst = beslissing(eerste, "thema", "keten", "");
        Beslissing later = beslissing(eerste, "niet-thema", "keten", "");
        assertThat(knelpunten(document, Functie.KNELPUNT, eerst, later).get(0).themas())
                .noneMatch(thema -> thema.id().equals("keten"));
    }

    @Test
    void eenBeslissingVerhuistMeeMetGelijkeTekstNaarEenNieuweVersie() {
        Document nieuw =
                document(2, "Voorwoord: Dit is nieuw.", "Gegevens: De gegevens van de gemeente komen te laat.");
        Beslissing naam = beslissing(
                eerste, "naam", "Late gegevens", document.passages().get(0).tekst());
        assertThat(knelpunten(nieuw, Functie.KNELPUNT, naam))
                .extracting(Knelpunt::naam)
                .contains("Late gegevens");
    }

    @Test
    void eenBeslissingWaarvanDeTekstWegIsStaatOpDeLijstOmOpnieuwTeBekijken() {
        Document nieuw = document(2, "Voorwoord: Dit is nieuw.");
        Beslissing naam = beslissing(
                eerste, "naam", "Late gegevens", document.passages().get(0).tekst());
        assertThat(Beslissingen.of(List.of(naam), List.of(nieuw)).opnieuwBekijken())
                .containsExactly(naam);
    }

    @Test
    void eenBeslissingOverEenZinSnijdtAlleenDieZinUitHetVoorstel() {
        Document lang = document(3, "Gegevens: De gegevens komen te laat. De dienst staat in Zwolle.");
        int tweede = lang.tekst().indexOf("De dienst");
        Plaats zin = lang.plaats(new Bereik(tweede, lang.tekst().length()));
        assertThat(knelpunten(lang, Functie.KNELPUNT, beslissing(zin, "functie", "context", "")))
                .singleElement()
                .satisfies(knelpunt ->
                        assertThat(knelpunt.citaten().get(0).tekst()).isEqualTo("De gegevens komen te laat. "));
    }
}
