// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.publiceren.RodeDraad.Vergelijking;
import nl.rodedraad.kern.publiceren.RodeDraad.Vermelding;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Knelpunt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class VerslagTest {

    private final Voorbeeld voorbeeld = new Voorbeeld();
    private final SortedMap<String, byte[]> bestanden = voorbeeld.bestanden("nl");
    private final Map<String, Document> paginas = pages(bestanden);

    @Test
    void zelfdeRodeDraadGeeftZelfdeBytes() {
        assertThat(hashes(new Voorbeeld().bestanden("nl"))).isEqualTo(hashes(bestanden));
    }

    @Test
    void elkeVerwijzingBinnenHetVerslagKomtAan() {
        paginas.forEach((address, page) -> {
            for (Element link : page.select("a[href]:not([href^=https:]), link[href], script[src]")) {
                URI target = URI.create("/" + address).resolve(link.attr("href") + link.attr("src"));
                String path = Objects.requireNonNull(target.getPath()).substring(1);
                assertThat(bestanden).as(address).containsKey(path);
                String fragment = target.getFragment();
                if (fragment != null && path.endsWith(".html")) {
                    assertThat(page(path).getElementById(fragment))
                            .as(address + " → " + link.attr("href"))
                            .isNotNull();
                }
            }
        });
    }

    @Test
    void elkCitaatLeidtNaarZijnWoordenInContext() {
        Register register = new Register(voorbeeld.draad);
        for (Citaat citaat : citaten()) {
            String[] target = register.citaat(citaat.plaats()).split("#");
            Element mark = Objects.requireNonNull(page(target[0]).getElementById(target[1]));
            assertThat(mark.tagName()).isEqualTo("mark");
            assertThat(mark.wholeText()).isEqualTo(citaat.tekst());
        }
    }

    @Test
    void elkKnelpuntStaatMetAlZijnWoordenOpDePaginaVanZijnOrganisatie() {
        Register register = new Register(voorbeeld.draad);
        for (Knelpunt knelpunt : voorbeeld.draad.knelpunten()) {
            String[] target = register.knelpunt(knelpunt).split("#");
            Element card = Objects.requireNonNull(page(target[0]).getElementById(target[1]));
            assertThat(card.select("blockquote").eachText())
                    .isEqualTo(knelpunt.citaten().stream().map(Citaat::tekst).toList());
            String mark = knelpunt.herkomst().beslist() ? "◆ beslist" : "◇ voorstel";
            assertThat(card.select(".stempel").text())
                    .isEqualTo(knelpunt.beslissingen().isEmpty() ? mark : mark + " ◆ 1 deel beslist");
        }
    }

    @Test
    void origineelOpentOpDePagina() {
        Document page = page("organisaties/bureau-toelagen.html");
        assertThat(page.select("#k-" + id("Mensen die vastlopen") + " a[href*=bronnen]")
                        .attr("href"))
                .startsWith("../bronnen/")
                .endsWith(".pdf#page=2");
    }

    @Test
    void zonderBronnenIsErGeenVerwijzingNaarEenOrigineel() {
        Map<String, Document> bare =
                pages(new Verslag(voorbeeld.draad, new Vorm("nl", false)).bestanden(voorbeeld.documenten));
        assertThat(bare.values())
                .allMatch(page -> page.select("a[href*=bronnen]").isEmpty());
    }

    @Test
    void elkePaginaHeeftEenHoofdkopEnSlaatGeenNiveauOver() {
        paginas.forEach((address, page) -> {
            assertThat(page.select("h1")).as(address).hasSize(1);
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(address + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void elkePaginaZegtDatDeStandenVerzonnenZijnAlleenAlsDatZoIs() {
        assertThat(paginas.values())
                .allMatch(page -> page.text().contains("Alle organisaties en Standen in dit verslag zijn verzonnen."));
        RodeDraad real = DraadJson.read(
                        new String(DraadJson.write(voorbeeld.draad, new Vorm("nl", true)), StandardCharsets.UTF_8)
                                .replace("\"invented\": true", "\"invented\": false")
                                .getBytes(StandardCharsets.UTF_8))
                .draad();
        assertThat(pages(new Verslag(real, new Vorm("nl", true)).bestanden(voorbeeld.documenten))
                        .values())
                .noneMatch(page -> page.text().contains("verzonnen"));
    }

    @Test
    void elkBeeldHeeftTitelBeschrijvingEnTabel() {
        Document index = page("index.html");
        assertThat(index.select("svg[role=img]")).hasSize(4);
        for (Element picture : index.select("svg[role=img]")) {
            for (String id : picture.attr("aria-labelledby").split(" ")) {
                assertThat(Objects.requireNonNull(index.getElementById(id)).text())
                        .isNotBlank();
            }
        }
        assertThat(index.select("#t-themas, #t-matrix, #t-verandering, #t-last"))
                .hasSize(4);
    }

    @Test
    void eenLeegVerslagIsErOok() {
        RodeDraad empty = new RodeDraad(
                "0.1.0",
                2024,
                "2024-12-01",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Vergelijking(0, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Wetgeving(List.of(), List.of(), List.of(), List.of(), 0),
                List.of(),
                Leeg.VERBANDEN);
        for (String taal : new String[] {"nl", "en"}) {
            Map<String, Document> pages = pages(new Verslag(empty, new Vorm(taal, true)).bestanden());
            assertThat(pages).hasSize(7);
            assertThat(pages.values()).noneMatch(page -> page.text().contains("null"));
        }
    }

    @Test
    void eenTekstZonderWaardeKomtNietOpEenPagina() {
        for (String taal : new String[] {"nl", "en"}) {
            pages(voorbeeld.bestanden(taal))
                    .forEach((address, page) -> assertThat(page.text())
                            .as(address)
                            .doesNotContain("{")
                            .doesNotContain("null")
                            .doesNotContain("Optional"));
        }
    }

    @Test
    void eenTweedeBestandMetDezelfdeInhoudDeeltZijnLeespagina() {
        List<StandRegel> twice = new ArrayList<>(voorbeeld.draad.standen());
        twice.add(twice.get(0));
        RodeDraad d = voorbeeld.draad;
        RodeDraad doubled = new RodeDraad(
                d.versie(),
                d.editie(),
                d.peildatum(),
                d.invented(),
                twice,
                d.nietGelezen(),
                d.verwacht(),
                d.ontbrekend(),
                d.knelpunten(),
                d.draden(),
                d.themas(),
                d.vergelijking(),
                d.conclusies(),
                d.voorbeelden(),
                d.lichtpunten(),
                d.oproepen(),
                d.wetgeving(),
                d.ontwikkelingen(),
                d.verbanden());
        assertThat(new Verslag(doubled, new Vorm("nl", true))
                        .bestanden(voorbeeld.documenten)
                        .keySet())
                .isEqualTo(new Verslag(d, new Vorm("nl", true))
                        .bestanden(voorbeeld.documenten)
                        .keySet());
    }

    private Document page(String address) {
        return Objects.requireNonNull(paginas.get(address), address);
    }

    private List<Citaat> citaten() {
        List<Citaat> citaten = new ArrayList<>();
        voorbeeld.draad.knelpunten().forEach(knelpunt -> citaten.addAll(knelpunt.citaten()));
        for (List<Vermelding> vermeldingen :
                List.of(voorbeeld.draad.voorbeelden(), voorbeeld.draad.lichtpunten(), voorbeeld.draad.oproepen())) {
            vermeldingen.forEach(vermelding -> citaten.add(vermelding.citaat()));
        }
        return citaten;
    }

    private String id(String naam) {
        return voorbeeld.draad.knelpunten().stream()
                .filter(knelpunt -> knelpunt.naam().equals(naam))
                .map(knelpunt -> Register.anchor(knelpunt).substring(2))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Document> pages(Map<String, byte[]> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((address, bytes) -> {
            if (address.endsWith(".html")) {
                pages.put(address, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    private static Map<String, String> hashes(Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((address, bytes) -> hashes.put(address, Slug.sha256(bytes)));
        return hashes;
    }
}
