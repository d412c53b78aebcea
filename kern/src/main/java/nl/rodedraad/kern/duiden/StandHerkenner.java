// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verwijzing.Verwijzing;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import nl.rodedraad.kern.verwijzing.VerwijzingSoort;

/**
 * Finds whose Stand a document is and of which year: first in what the document says of itself, then on its title page, then in
 * the name of its file. What none of them says stays unknown.
 */
public final class StandHerkenner {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final Pattern STAND_YEAR = Pattern.compile("(?i)stand[^.\\n]{0,60}?(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final int TITLE_PAGE_PASSAGES = 8;

    private final VerwijzingFinder verwijzingen;

    public StandHerkenner(VerwijzingFinder verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    public Stand herken(Document document) {
        return new Stand(document, organisatie(document), jaar(document), "", document.titel());
    }

    private String organisatie(Document document) {
        Map<String, String> metadata = document.metadata();
        String eigen = metadata.getOrDefault("organisatie", "").strip();
        if (!eigen.isEmpty()) {
            return eigen;
        }
        return named(document.titel())
                .or(() -> named(metadata.getOrDefault("auteur", "")))
                .or(() -> named(titlePage(document)))
                .or(() -> named(fileName(document)))
                .orElse(Stand.ONBEKEND);
    }

    private Optional<String> named(String tekst) {
        return verwijzingen.find(tekst).stream()
                .filter(verwijzing -> verwijzing.soort() == VerwijzingSoort.ORGANISATIE
                        && !verwijzing.id().isEmpty())
                .map(Verwijzing::tekst)
                .findFirst();
    }

    private static int jaar(Document document) {
        return year(YEAR, document.metadata().getOrDefault("jaar", ""))
                .or(() -> year(STAND_YEAR, document.titel()))
                .or(() -> year(STAND_YEAR, titlePage(document)))
                .or(() -> year(YEAR, document.titel()))
                .or(() -> year(YEAR, fileName(document)))
                .or(() -> year(YEAR, titlePage(document)))
                .orElse(0);
    }

    private static Optional<Integer> year(Pattern pattern, String tekst) {
        Matcher matcher = pattern.matcher(tekst);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String titlePage(Document document) {
        List<Passage> passages = document.passages();
        StringBuilder tekst = new StringBuilder();
        for (Passage passage : passages.subList(0, Math.min(TITLE_PAGE_PASSAGES, passages.size()))) {
            tekst.append(passage.tekst(), 0, Math.min(300, passage.tekst().length()))
                    .append('\n');
        }
        return tekst.toString();
    }

    private static String fileName(Document document) {
        return document.bestand().replaceAll("[_\\-+.]", " ");
    }
}
