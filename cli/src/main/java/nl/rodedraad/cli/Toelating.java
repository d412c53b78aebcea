// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Document;

/** Turns away what was read but cannot count: a text in another language, and a file that is there twice. */
final class Toelating {

    /** A text too short or too odd to tell its language is given the benefit of the doubt. */
    private static final Set<String> INTERPRETED = Set.of("nl", "onbekend");

    private final Teksten teksten;

    Toelating(Teksten teksten) {
        this.teksten = teksten;
    }

    /** The documents in their order; one that cannot count has become a document that says why. */
    List<Document> laatToe(List<Document> documenten) {
        Map<String, String> eersten = new TreeMap<>();
        return documenten.stream()
                .map(this::alleenNederlands)
                .map(document -> eenKeer(document, eersten))
                .toList();
    }

    /** The document, or why a text in this language is not interpreted. */
    Document alleenNederlands(Document document) {
        return !document.gelezen() || INTERPRETED.contains(document.taal())
                ? document
                : geweigerd(document, "draad.andere-taal", teksten.van("taal." + document.taal()));
    }

    private Document eenKeer(Document document, Map<String, String> eersten) {
        String eerste = document.gelezen() ? eersten.putIfAbsent(document.sha256(), document.bestand()) : null;
        return eerste == null ? document : geweigerd(document, "draad.dubbel", eerste);
    }

    private Document geweigerd(Document document, String melding, String waarde) {
        return Document.nietGelezen(
                document.sha256(),
                document.bestand(),
                document.soort(),
                teksten.van(melding, document.bestand(), waarde));
    }
}
