// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A labelled document of the leercorpus, as its JSON file holds it. Rules of the labels: {@code docs/leercorpus.md}.
 *
 * @param document name of the document, unique in the corpus
 * @param stem the voice that wrote it; documents of one voice stay together when the corpus is split
 * @param register kind of text: stand, kamerbrief, jaarverslag, web, pers, …
 */
public record LeerDocument(String document, String stem, String register, String titel, List<LeerPassage> passages) {

    public LeerDocument {
        passages = List.copyOf(passages);
    }

    /** A passage with its headings and labelled sentences. */
    public record LeerPassage(String soort, List<String> koppad, String tekst, List<LeerZin> zinnen) {

        public LeerPassage {
            koppad = List.copyOf(koppad);
            zinnen = List.copyOf(zinnen);
        }
    }

    /**
     * A labelled sentence.
     *
     * @param begin first character in the text of the passage
     * @param eind character after the last
     * @param functie name of the function in lower case
     * @param themas slugs of themes; "geen" for a problem under none
     * @param urgentie 1–5, 0 when no knelpunt
     * @param openheid 1–5, 0 when no knelpunt
     * @param ontwikkelingen developments, each with + or - behind it
     * @param knelpunten numbers of the knelpunten of its organisation that it belongs to; empty where they were not labelled
     * @param oorzaak literal piece of the sentence; empty when none
     * @param gevolg literal piece of the sentence; empty when none
     * @param aan who is asked, literal; empty when nobody is
     */
    public record LeerZin(
            int begin,
            int eind,
            String functie,
            List<String> themas,
            int urgentie,
            int openheid,
            List<String> doelgroepen,
            List<String> levensgebeurtenissen,
            List<String> ontwikkelingen,
            List<String> knelpunten,
            String oorzaak,
            String gevolg,
            String aan) {

        public LeerZin {
            themas = List.copyOf(themas);
            doelgroepen = List.copyOf(doelgroepen);
            levensgebeurtenissen = List.copyOf(levensgebeurtenissen);
            ontwikkelingen = List.copyOf(ontwikkelingen);
            knelpunten = List.copyOf(knelpunten);
        }
    }

    /** All labelled documents below a folder, in order of their paths. */
    public static List<LeerDocument> readAll(Path map) {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> paths = Files.walk(map)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(path -> read(mapper, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeerDocument read(ObjectMapper mapper, Path path) {
        try {
            return mapper.readValue(path.toFile(), LeerDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path.getFileName() + " is geen leerdocument", e);
        }
    }
}
