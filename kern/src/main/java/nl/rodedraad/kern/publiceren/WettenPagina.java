// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.rodedraad.kern.publiceren.Wetgeving.Bron;
import nl.rodedraad.kern.publiceren.Wetgeving.Deel;
import nl.rodedraad.kern.publiceren.Wetgeving.Twijfel;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Bronregister;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/** Every law, article and EU act that knelpunten of the edition cite, with the organisations and the knelpunten. */
final class WettenPagina {

    static final String ADRES = "wetten.html";

    private WettenPagina() {}

    static Pagina of() {
        return new Pagina(ADRES, blad -> blad.text("hoofdstuk.wetten"), WettenPagina::content);
    }

    private static DomContent content(Blad blad) {
        Wetgeving wetgeving = blad.draad().wetgeving();
        return each(
                Elementen.heading(1, blad.text("hoofdstuk.wetten")),
                p(blad.text("wetten.uitleg", "editie", blad.draad().editie())).withClass("inleiding"),
                p(Elementen.link(blad.to(WettenCsv.ADRES), blad.text("wetten.csv"))),
                section(blad, "wetten", sources(blad, "wetten", wetgeving.wetten())),
                section(
                        blad,
                        "handelingen",
                        sources(
                                blad,
                                "handelingen",
                                wetgeving.handelingen().stream()
                                        .filter(bron -> !bron.knelpunten().isEmpty())
                                        .toList())),
                section(blad, "via", via(blad, wetgeving.handelingen())),
                section(blad, "twijfels", twijfels(blad, wetgeving)));
    }

    private static DomContent section(Blad blad, String naam, DomContent content) {
        return each(
                Elementen.heading(2, blad.text("wetten." + naam), naam),
                p(blad.text("wetten." + naam + ".uitleg")),
                content);
    }

    private static DomContent sources(Blad blad, String naam, List<Bron> sources) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Bron bron : sources) {
            rows.add(row(blad, outward(bron.adres(), bron.naam()), bron.organisaties(), bron.knelpunten()));
            for (Deel deel : bron.artikelen()) {
                String label = blad.text("wetten.artikel", "naam", bron.naam(), "artikel", deel.id());
                rows.add(row(blad, outward(deel.adres(), label), deel.organisaties(), deel.knelpunten()));
            }
        }
        return rows.isEmpty()
                ? p(blad.text("wetten.geen"))
                : Elementen.table(
                        "t-" + naam,
                        blad.text("wetten." + naam),
                        headers(blad, naam.equals("wetten") ? "wet-of-artikel" : "handeling-of-artikel"),
                        rows);
    }

    private static DomContent via(Blad blad, List<Bron> handelingen) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Bron bron : handelingen) {
            for (Deel wet : bron.via()) {
                List<DomContent> row = new ArrayList<>(
                        row(blad, outward(bron.adres(), bron.naam()), wet.organisaties(), wet.knelpunten()));
                row.add(1, outward(wet.adres(), Bronregister.naam(VerwijzingSoort.WET, wet.id())));
                rows.add(row);
            }
        }
        List<String> headers = new ArrayList<>(headers(blad, "handeling"));
        headers.add(1, blad.text("tabel.via-wet"));
        return rows.isEmpty()
                ? p(blad.text("wetten.geen"))
                : Elementen.table("t-via", blad.text("wetten.via"), headers, rows);
    }

    private static DomContent twijfels(Blad blad, Wetgeving wetgeving) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Twijfel twijfel : wetgeving.twijfels()) {
            String likely = twijfel.id().isEmpty() ? "–" : Bronregister.naam(twijfel.soort(), twijfel.id());
            rows.add(List.of(
                    text(twijfel.tekst()),
                    outward(Bronregister.adres(twijfel.soort(), twijfel.id(), twijfel.artikel()), likely),
                    text(twijfel.reden()),
                    knelpunt(blad, twijfel.knelpunt())));
        }
        DomContent nameless = p(blad.count("wetten.zonder-wet", wetgeving.zonderWet()));
        List<String> headers = Stream.of("tekst", "waarschijnlijk", "twijfel", "knelpunt")
                .map(naam -> blad.text("tabel." + naam))
                .toList();
        return rows.isEmpty()
                ? nameless
                : each(Elementen.table("t-twijfels", blad.text("wetten.twijfels"), headers, rows), nameless);
    }

    private static List<String> headers(Blad blad, String first) {
        return List.of(blad.text("tabel." + first), blad.text("tabel.organisaties"), blad.text("tabel.knelpunten"));
    }

    private static List<DomContent> row(
            Blad blad, DomContent first, List<String> organisaties, List<String> knelpunten) {
        DomContent links = ul().withClass("kaal")
                .with(knelpunten.stream()
                        .map(id -> (DomContent) li(knelpunt(blad, id)))
                        .toList());
        return List.of(
                first,
                text(organisaties.size() + ": " + blad.teksten().list(organisaties)),
                knelpunten.size() == 1
                        ? knelpunt(blad, knelpunten.get(0))
                        : Elementen.details(blad.count("wetten.knelpunten", knelpunten.size()), links));
    }

    private static DomContent knelpunt(Blad blad, String id) {
        Knelpunt knelpunt = blad.register().knelpunt(id);
        return each(
                Elementen.link(blad.to(blad.register().knelpunt(knelpunt)), knelpunt.naam()),
                text(" (" + knelpunt.organisatie() + ")"));
    }

    private static DomContent outward(String adres, String label) {
        boolean known =
                adres.startsWith("https://wetten.overheid.nl/") || adres.startsWith("https://eur-lex.europa.eu/");
        return known ? Elementen.link(adres, label).attr("rel", "noreferrer") : text(label);
    }
}
