// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.Plaats;

/**
 * Holds one quotation against its source.
 *
 * @param waar where the report has it, as in {@code knelpunten[3].citaten[0]}
 * @param plaats where it should stand
 * @param tekst the letters that should stand there
 * @param pagina the page on which it should begin; empty for a piece that has none of its own
 */
record Citaatproef(String waar, Plaats plaats, String tekst, OptionalInt pagina) {

    /** All quotations of a rode draad, and all pieces of its extracts, by the hash of their documents. */
    static Map<String, List<Citaatproef>> of(RodeDraad draad) {
        Stream<Citaatproef> citaten =
                Citaten.van(draad).entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()));
        return Stream.concat(citaten, Stukken.van(draad).stream())
                .collect(Collectors.groupingBy(proof -> proof.plaats().sha256(), TreeMap::new, Collectors.toList()));
    }

    private static Citaatproef of(String waar, Citaat citaat) {
        return new Citaatproef(waar, citaat.plaats(), citaat.tekst(), OptionalInt.of(citaat.pagina()));
    }

    /** What is wrong with it in this document, if anything. */
    Optional<Bevinding> check(Document document, String bron) {
        Bereik range = plaats.bereik();
        String found = range.eind() <= document.tekst().length() ? range.van(document.tekst()) : "";
        if (!written(found).equals(written(tekst))) {
            return Optional.of(difference(found, bron));
        }
        List<Integer> pages = pages(document, range.begin());
        return pagina.isEmpty() || pages.contains(pagina.getAsInt())
                ? Optional.empty()
                : Optional.of(new Bevinding(
                        "draad.json",
                        waar + ": het citaat uit " + bron + " staat op een andere pagina.",
                        pages.toString(),
                        Integer.toString(pagina.getAsInt())));
    }

    /** As it comes back from {@code draad.json}, which has a question mark for half a surrogate pair. */
    private static String written(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Bevinding difference(String source, String bron) {
        Verschilplaats where = Verschilplaats.of(source, tekst);
        return new Bevinding(
                "draad.json",
                waar + ": het citaat staat niet letter voor letter in " + bron + " op "
                        + plaats.bereik().begin() + "-"
                        + plaats.bereik().eind() + ".",
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
