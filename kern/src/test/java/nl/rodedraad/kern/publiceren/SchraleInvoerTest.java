// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.rodedraad.kern.publiceren.RodeDraad.Conclusie;
import nl.rodedraad.kern.publiceren.VoorbeeldStanden.Bron;
import nl.rodedraad.kern.verbinden.samenhang.Trend;
import nl.rodedraad.kern.verbinden.verloop.Oordeel;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With little or odd input the report is shorter, and what it says is still true and proved. */
class SchraleInvoerTest {

    @TempDir
    Path map;

    @Test
    void eenStandGeeftEenVerslagZonderVergelijking() throws IOException {
        Voorbeeld voorbeeld = new Voorbeeld(van("Bureau Toelagen", 2024));
        SortedMap<String, byte[]> files = proved(voorbeeld);
        assertThat(soorten(voorbeeld))
                .contains("omvang", "meest")
                .doesNotContain("terugkerend", "verscherpt", "opener");
        assertThat(files).doesNotContainKeys("trends.html", "last-van-elkaar.html");
        assertThat(page(files, "index.html")).doesNotContain("Wat is er veranderd");
        assertThat(voorbeeld.draad.verbanden().verlopen())
                .allMatch(verloop -> verloop.stappen().get(0).oordeel() == Oordeel.EERSTE_LEZING);
    }

    @Test
    void eenOrganisatieHeeftVerlopenMaarGeenDraden() throws IOException {
        List<Bron> own = van("Bureau Toelagen", 2023);
        own.addAll(van("Bureau Toelagen", 2024));
        Voorbeeld voorbeeld = new Voorbeeld(own);
        SortedMap<String, byte[]> files = proved(voorbeeld);
        assertThat(voorbeeld.draad.draden()).isEmpty();
        assertThat(soorten(voorbeeld)).doesNotContain("draad", "draad-opnieuw", "last");
        assertThat(voorbeeld.draad.verbanden().trends())
                .isNotEmpty()
                .allMatch(trend -> trend.oordeel() == Trend.Uitspraak.TE_WEINIG);
        assertThat(page(files, "trends.html")).contains("Dit is maar 1 organisatie.");
    }

    @Test
    void watInEenGemistJaarGebeurdeWordtNietGeraden() throws IOException {
        List<Bron> standen = van("Agentschap Omscholing", 2023);
        standen.addAll(van("Agentschap Omscholing", 2024));
        standen.add(in(2022, "Bureau Toelagen", 2023));
        standen.addAll(van("Bureau Toelagen", 2024));
        Voorbeeld voorbeeld = new Voorbeeld(standen);
        proved(voorbeeld);
        assertThat(voorbeeld.draad.vergelijking().organisaties()).containsExactly("Agentschap Omscholing");
        assertThat(Verloopstap.vergeleken(voorbeeld.draad))
                .allMatch(een -> een.verloop().organisatie().equals("Agentschap Omscholing"));
        assertThat(Verloopstap.in(voorbeeld.draad, 2024))
                .filteredOn(een -> een.stap().vorigJaar() == 2022)
                .isNotEmpty()
                .allSatisfy(een -> assertThat(een.stap().gemist()).containsExactly(2023));
    }

    @Test
    void tweeStandenInEenJaarTellenAlsEenOrganisatie() throws IOException {
        List<Bron> standen = van("Agentschap Omscholing", 2024);
        standen.add(in(2024, "Agentschap Omscholing", 2023));
        standen.addAll(van("Bureau Toelagen", 2024));
        Voorbeeld voorbeeld = new Voorbeeld(standen);
        proved(voorbeeld);
        assertThat(conclusie(voorbeeld, "omvang").waarden())
                .containsEntry("standen", "3")
                .containsEntry("organisaties", "2");
        assertThat(voorbeeld.draad.themas()).allMatch(regel -> regel.noemer() == 2);
    }

    @Test
    void zonderKnelpuntStaatErDatErGeenIs() throws IOException {
        Voorbeeld voorbeeld = new Voorbeeld(List.of(new Bron("Bureau Toelagen", 2024, "leeg-2024.txt", """
                # Stand van de Uitvoering 2024
                ## Wat goed gaat
                [l] Iedereen kreeg dit jaar op tijd antwoord.
                """)));
        SortedMap<String, byte[]> files = proved(voorbeeld);
        assertThat(page(files, "index.html"))
                .contains("Daarin staan 0 knelpunten")
                .doesNotContain("opgelost");
        assertThat(page(files, "organisaties/bureau-toelagen.html")).contains("is geen knelpunt gevonden");
        assertThat(soorten(voorbeeld)).containsExactly("omvang", "goed", "ontbrekend");
    }

    /** All files of the report, of which the check finds nothing wrong and in which no text lacks its value. */
    private SortedMap<String, byte[]> proved(Voorbeeld voorbeeld) throws IOException {
        SortedMap<String, byte[]> files = voorbeeld.bestanden("nl");
        VoorbeeldSchrijver.write(files, map);
        assertThat(new Controle(new ProefReader()).controleer(map, Optional.empty()))
                .isEmpty();
        files.keySet().stream()
                .filter(address -> address.endsWith(".html"))
                .forEach(address -> assertThat(page(files, address)).as(address).doesNotContain("{", "null", "NaN"));
        return files;
    }

    private static String page(SortedMap<String, byte[]> files, String address) {
        return Jsoup.parse(new String(files.getOrDefault(address, new byte[0]), StandardCharsets.UTF_8))
                .text();
    }

    private static List<String> soorten(Voorbeeld voorbeeld) {
        return voorbeeld.draad.conclusies().stream().map(Conclusie::soort).toList();
    }

    private static Conclusie conclusie(Voorbeeld voorbeeld, String soort) {
        return voorbeeld.draad.conclusies().stream()
                .filter(een -> een.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    private static List<Bron> van(String organisatie, int jaar) {
        return new ArrayList<>(VoorbeeldStanden.alle().stream()
                .filter(bron -> bron.organisatie().equals(organisatie) && bron.jaar() == jaar)
                .toList());
    }

    /** The Stand of another year as one of this year. */
    private static Bron in(int jaar, String organisatie, int van) {
        Bron bron = van(organisatie, van).get(0);
        return new Bron(organisatie, jaar, jaar + "-" + bron.bestand(), bron.tekst());
    }
}
