// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;

/**
 * Finds whose Stand a document is and of which year: first in what the document says of itself, then on its title page, then in
 * the name of its file, and at last in its text, where only a name mentioned far more often than any other counts. What none of
 * them says stays unknown.
 */
public final class StandHerkenner {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final Pattern STAND_YEAR = Pattern.compile("(?i)stand[^.\\n]{0,60}?(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final int TITLE_PAGE_PASSAGES = 8;
    private static final int LONGEST_TITLE_LINE = 120;
    private static final int LONGEST_OPENING = 300;

    private final OrganisatieNamen namen;

    /**
     * @param bekend names of organisations that a list or another Stand names, as they should be written
     */
    public StandHerkenner(VerwijzingFinder verwijzingen, Collection<String> bekend) {
        this.namen = new OrganisatieNamen(verwijzingen, bekend);
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
        return namen.meestGenoemd(document.titel())
                .or(() -> namen.meestGenoemd(metadata.getOrDefault("auteur", "")))
                .or(() -> namen.meestGenoemd(titlePage(document)))
                .or(() -> namen.meestGenoemd(fileName(document)))
                .or(() -> namen.metBeginletters(fileName(document)))
                .or(() -> namen.meestGenoemd(opening(document)))
                .or(() -> namen.kortGenoemd(opening(document)))
                .or(() -> namen.duidelijkGenoemd(document.tekst()))
                .orElse(Stand.ONBEKEND);
    }

    private static int jaar(Document document) {
        return year(YEAR, document.metadata().getOrDefault("jaar", ""))
                .or(() -> year(STAND_YEAR, document.titel()))
                .or(() -> year(STAND_YEAR, opening(document)))
                .or(() -> year(YEAR, document.titel()))
                .or(() -> year(YEAR, fileName(document)))
                .or(() -> year(YEAR, opening(document)))
                .orElse(0);
    }

    private static Optional<Integer> year(Pattern pattern, String tekst) {
        Matcher matcher = pattern.matcher(tekst);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The short lines of the opening: who is named in running text need not be who writes. */
    private static String titlePage(Document document) {
        return first(document)
                .filter(passage -> passage.tekst().length() <= LONGEST_TITLE_LINE)
                .map(Passage::tekst)
                .collect(Collectors.joining("\n"));
    }

    private static String opening(Document document) {
        return first(document)
                .map(passage -> passage.tekst()
                        .substring(0, Math.min(LONGEST_OPENING, passage.tekst().length())))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Passage> first(Document document) {
        return document.passages().stream().limit(TITLE_PAGE_PASSAGES);
    }

    private static String fileName(Document document) {
        return document.bestand().replaceAll("[_\\-+.()!/]+", " ");
    }
}
