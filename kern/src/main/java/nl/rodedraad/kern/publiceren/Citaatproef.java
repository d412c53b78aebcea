// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.Passage;

/**
 * Holds one quotation against its source.
 *
 * @param waar where the report has it, as in {@code knelpunten[3].citaten[0]}
 */
record Citaatproef(String waar, Citaat citaat) {

    /** All quotations of a rode draad by the hash of their documents. */
    static Map<String, List<Citaatproef>> of(RodeDraad draad) {
        Map<String, List<Citaatproef>> quotations = new TreeMap<>();
        Citaten.van(draad)
                .forEach((waar, citaat) -> quotations
                        .computeIfAbsent(citaat.plaats().sha256(), sha256 -> new ArrayList<>())
                        .add(new Citaatproef(waar, citaat)));
        return quotations;
    }

    /** What is wrong with it in this document, if anything. */
    Optional<Bevinding> check(Document document, String bron) {
        Bereik range = citaat.plaats().bereik();
        String found = range.eind() <= document.tekst().length() ? range.van(document.tekst()) : "";
        if (!written(found).equals(written(citaat.tekst()))) {
            return Optional.of(difference(found, bron));
        }
        return pages(document, range.begin()).contains(citaat.pagina())
                ? Optional.empty()
                : Optional.of(new Bevinding(
                        "draad.json",
                        waar + ": het citaat uit " + bron + " staat op een andere pagina.",
                        pages(document, range.begin()).toString(),
                        Integer.toString(citaat.pagina())));
    }

    /** As it comes back from {@code draad.json}, which has a question mark for half a surrogate pair. */
    private static String written(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Bevinding difference(String source, String bron) {
        Verschilplaats where = Verschilplaats.of(source, citaat.tekst());
        return new Bevinding(
                "draad.json",
                waar + ": het citaat staat niet letter voor letter in " + bron + " op "
                        + citaat.plaats().bereik().begin() + "-"
                        + citaat.plaats().bereik().eind() + ".",
                where.verwacht(),
                where.gevonden());
    }

    /** Pages of the passage that holds a character; a passage may go on over several. */
    private static List<Integer> pages(Document document, int begin) {
        for (Passage passage : document.passages()) {
            if (passage.bereik().begin() <= begin && begin < passage.bereik().eind()) {
                List<Integer> pages = new ArrayList<>(
                        passage.kaders().stream().map(Kader::pagina).distinct().toList());
                if (!pages.contains(passage.pagina())) {
                    pages.add(passage.pagina());
                }
                return pages;
            }
        }
        return List.of();
    }
}
