// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Document;

/** A document to read: all its passages in order, with what the report quotes marked where it stands. */
final class LeesPagina {

    private LeesPagina() {}

    static Pagina of(Register register, Document document) {
        StandRegel stand = register.stand(document.sha256());
        return new Pagina(
                register.document(document.sha256()),
                blad -> title(blad, stand),
                blad -> content(blad, stand, document));
    }

    /** Title of a Stand; in its absence "Stand van de Uitvoering" with organisation and year. */
    static String title(Blad blad, StandRegel stand) {
        String jaar = stand.jaar() == 0 ? blad.text("onbekend") : Integer.toString(stand.jaar());
        return stand.titel().isEmpty()
                ? blad.text("lezen.zonder-titel", "organisatie", stand.organisatie(), "jaar", jaar)
                : stand.titel();
    }

    private static DomContent content(Blad blad, StandRegel stand, Document document) {
        int quoted = blad.register().quoted(stand.sha256()).size();
        DivTag body = div().withClass("document");
        if (document.taal().matches("[a-z]{2}")) {
            body.withLang(document.taal());
        }
        return each(
                Elementen.heading(1, title(blad, stand)),
                Elementen.terms(origin(blad, stand)),
                p(blad.count("lezen.gemarkeerd", quoted)).withClass("let-op"),
                body.with(new Leestekst(blad, document).passages()));
    }

    private static Map<String, DomContent> origin(Blad blad, StandRegel stand) {
        Map<String, DomContent> terms = new LinkedHashMap<>();
        terms.put(
                blad.text("tabel.organisatie"),
                Elementen.link(blad.to(blad.register().organisatie(stand.organisatie())), stand.organisatie()));
        terms.put(
                blad.text("tabel.jaar"),
                text(stand.jaar() == 0 ? blad.text("onbekend") : Integer.toString(stand.jaar())));
        terms.put(
                blad.text("tabel.bestand"),
                blad.vorm().bronnen()
                        ? Elementen.link(blad.to(Bronbestand.adres(stand)), stand.bestand())
                        : text(stand.bestand()));
        terms.put("SHA-256", code(stand.sha256()));
        return terms;
    }
}
