// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.rodedraad.kern.publiceren.Wetgeving.Aandeel;
import nl.rodedraad.kern.publiceren.Wetgeving.Bron;
import nl.rodedraad.kern.publiceren.beeld.Matrix;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/** Which laws and EU acts the knelpunten cite, which organisations share one, and what part EU rules have. */
final class HoofdstukWetten implements Hoofdstuk {

    /** At most this many laws and acts in the picture. */
    private static final int COLUMNS = 14;

    private static final double PERCENT = 100;

    @Override
    public String naam() {
        return "wetten";
    }

    @Override
    public boolean heeftInhoud(RodeDraad draad) {
        return !draad.wetgeving().isLeeg();
    }

    @Override
    public DomContent inhoud(Blad blad) {
        Wetgeving wetgeving = blad.draad().wetgeving();
        List<Bron> sources = cited(wetgeving);
        return each(
                p(blad.text("wetten.uitleg", "editie", blad.draad().editie())),
                p(blad.text("wetten.definitie")).withClass("let-op"),
                shares(blad, wetgeving),
                sources.isEmpty() ? p(blad.text("wetten.geen")) : matrix(blad, sources),
                p(Elementen.link(blad.to(WettenPagina.ADRES), blad.text("wetten.alle"))));
    }

    @Override
    public List<Pagina> paginas(Register register) {
        return heeftInhoud(register.draad()) ? List.of(WettenPagina.of()) : List.of();
    }

    private static DomContent shares(Blad blad, Wetgeving wetgeving) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Aandeel aandeel : wetgeving.aandelen()) {
            rows.add(List.of(
                    text(Integer.toString(aandeel.jaar())),
                    text(share(blad, aandeel)),
                    Elementen.number(aandeel.aangehaald()),
                    Elementen.number(aandeel.thema()),
                    text(blad.text("van", "n", aandeel.organisaties(), "m", aandeel.noemer())),
                    Elementen.number(aandeel.via())));
        }
        List<String> headers = Stream.of("jaar", "eu", "eu-aangehaald", "eu-thema", "eu-organisaties", "eu-via")
                .map(naam -> blad.text("tabel." + naam))
                .toList();
        return Elementen.table("t-eu", blad.text("wetten.aandeel"), headers, rows);
    }

    private static String share(Blad blad, Aandeel aandeel) {
        String part = blad.text("van", "n", aandeel.eu(), "m", aandeel.knelpunten());
        return aandeel.knelpunten() == 0
                ? part
                : part + " (" + Math.round(PERCENT * aandeel.eu() / aandeel.knelpunten()) + "%)";
    }

    /** Laws and acts that are cited themselves, those of the most organisations first. */
    private static List<Bron> cited(Wetgeving wetgeving) {
        return Stream.concat(wetgeving.wetten().stream(), wetgeving.handelingen().stream())
                .filter(bron -> !bron.knelpunten().isEmpty())
                .sorted(Comparator.comparingInt(bron -> -bron.organisaties().size()))
                .limit(COLUMNS)
                .toList();
    }

    private static DomContent matrix(Blad blad, List<Bron> sources) {
        String title = blad.text("wetten.beeld", "editie", blad.draad().editie());
        long all = count(blad.draad().wetgeving());
        return each(
                p(blad.text("wetten.beeld-inleiding", "n", sources.size(), "m", all)),
                new Matrixblok(
                                "wie-welke-wet",
                                title,
                                blad.text("wetten.beeld-uitleg"),
                                title,
                                blad.text("tabel.organisatie"),
                                sources.stream().map(HoofdstukWetten::label).toList(),
                                sources.stream().map(Bron::naam).toList(),
                                rows(blad, sources))
                        .toon(blad, blad.text("matrix.legenda")));
    }

    /** The name without the number of an EU act, for which a column has no room. */
    private static String label(Bron bron) {
        int number = bron.soort() == VerwijzingSoort.EU ? bron.naam().indexOf(" (") : -1;
        return number > 0 && bron.naam().endsWith(")") ? bron.naam().substring(0, number) : bron.naam();
    }

    private static long count(Wetgeving wetgeving) {
        return wetgeving.wetten().size()
                + wetgeving.handelingen().stream()
                        .filter(bron -> !bron.knelpunten().isEmpty())
                        .count();
    }

    private static List<Matrix.Rij> rows(Blad blad, List<Bron> sources) {
        SortedSet<String> names = new TreeSet<>(Telling.ALFABET);
        sources.forEach(bron -> names.addAll(bron.organisaties()));
        return names.stream()
                .map(name -> new Matrix.Rij(
                        name, sources.stream().map(bron -> of(blad, name, bron)).toList()))
                .toList();
    }

    private static int of(Blad blad, String organisatie, Bron bron) {
        return (int) bron.knelpunten().stream()
                .filter(id -> blad.register().knelpunt(id).organisatie().equals(organisatie))
                .count();
    }
}
