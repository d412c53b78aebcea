// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Stand;

/** What was read and what not, how it was counted, what a machine proposed and a person decided, and how to check it all. */
final class VerantwoordingPagina {

    static final String ADRES = "verantwoording.html";

    private VerantwoordingPagina() {}

    static Pagina of() {
        return new Pagina(ADRES, blad -> blad.text("verantwoording.titel"), VerantwoordingPagina::content);
    }

    private static DomContent content(Blad blad) {
        return each(
                Elementen.heading(1, blad.text("verantwoording.titel")),
                p(blad.text("verantwoording.inleiding")).withClass("inleiding"),
                section(blad, "gelezen", read(blad)),
                section(blad, "niet-gelezen", HoofdstukNietGelezen.files(blad, "t-ongelezen")),
                section(blad, "methode", points(blad, "methode", 5)),
                section(blad, "tellen", points(blad, "tellen", 7)),
                section(blad, "voorstel", proposals(blad)),
                section(blad, "modellen", models(blad)),
                section(blad, "controle", check(blad)),
                section(blad, "gegevens", data(blad)));
    }

    private static DomContent section(Blad blad, String naam, DomContent content) {
        return each(Elementen.heading(2, blad.text("verantwoording." + naam), naam), content);
    }

    private static DomContent points(Blad blad, String naam, int size) {
        List<DomContent> points = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            points.add(li(blad.text("verantwoording." + naam + "." + i)));
        }
        return ul().with(points);
    }

    private static DomContent read(Blad blad) {
        List<List<DomContent>> rows = new ArrayList<>();
        blad.draad().standen().forEach(stand -> rows.add(row(blad, stand)));
        List<String> headers = List.of(
                blad.text("tabel.organisatie"),
                blad.text("tabel.jaar"),
                blad.text("tabel.titel"),
                blad.text("tabel.uitgever"),
                blad.text("tabel.bestand"),
                blad.text("tabel.soort"),
                blad.text("tabel.paginas"),
                blad.text("tabel.model"),
                blad.text("tabel.melding"),
                "SHA-256");
        return each(
                p(blad.count("verantwoording.gelezen-aantal", rows.size())),
                Elementen.table("t-gelezen", blad.text("verantwoording.gelezen-tabel"), headers, rows));
    }

    private static List<DomContent> row(Blad blad, StandRegel stand) {
        boolean unknown = stand.organisatie().equals(Stand.ONBEKEND);
        return List.of(
                text(unknown ? blad.text("onbekend") : stand.organisatie()),
                text(stand.jaar() == 0 ? blad.text("onbekend") : Integer.toString(stand.jaar())),
                Elementen.link(blad.to(blad.register().document(stand.sha256())), LeesPagina.title(blad, stand)),
                text(stand.uitgever()),
                text(stand.bestand()),
                text(stand.soort()),
                text(stand.paginas() == 0 ? "–" : Integer.toString(stand.paginas())),
                text(stand.model()),
                text(stand.melding()),
                code(stand.sha256()));
    }

    private static DomContent proposals(Blad blad) {
        RodeDraad draad = blad.draad();
        long knelpunten =
                draad.knelpunten().stream().filter(k -> k.herkomst().beslist()).count();
        long draden =
                draad.draden().stream().filter(d -> d.herkomst().beslist()).count();
        List<List<DomContent>> rows = List.of(
                List.of(
                        text(blad.text("tabel.knelpunten")),
                        Elementen.number(draad.knelpunten().size() - knelpunten),
                        Elementen.number(knelpunten)),
                List.of(
                        text(blad.text("hoofdstuk.draden")),
                        Elementen.number(draad.draden().size() - draden),
                        Elementen.number(draden)));
        return each(
                points(blad, "voorstel", 3),
                Elementen.table(
                        "t-voorstellen",
                        blad.text("verantwoording.voorstel-tabel"),
                        List.of(blad.text("tabel.wat"), blad.text("stempel.voorstel"), blad.text("stempel.beslist")),
                        rows));
    }

    private static DomContent models(Blad blad) {
        SortedSet<String> models = new TreeSet<>();
        blad.draad().standen().forEach(stand -> models.add(stand.model()));
        blad.draad()
                .knelpunten()
                .forEach(knelpunt -> models.add(knelpunt.herkomst().model()));
        blad.draad().draden().forEach(draad -> models.add(draad.herkomst().model()));
        models.remove("");
        return each(
                p(blad.text("verantwoording.versie", "versie", blad.draad().versie())),
                ul().with(each(models, model -> li(code(model)))));
    }

    private static DomContent check(Blad blad) {
        String sha256 = DraadJson.sha256(blad.draad(), blad.vorm());
        return each(points(blad, "controle", 3), p(text(blad.text("verantwoording.hash") + " "), code(sha256)));
    }

    private static DomContent data(Blad blad) {
        List<DomContent> files = new ArrayList<>(List.of(file(blad, "draad.json")));
        Tabellen.alle().keySet().forEach(address -> files.add(file(blad, address)));
        return ul().with(files);
    }

    private static DomContent file(Blad blad, String address) {
        return li(
                Elementen.link(blad.to(address), address),
                text(": " + blad.text("gegevens." + address.substring(0, address.indexOf('.')))));
    }
}
