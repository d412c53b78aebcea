// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.rodedraad.kern.duiden.LeerDocument;

/** The gold of the examples as it lies on disk. */
final class Goud {

    static final Path WORTEL = Path.of(System.getProperty("rodedraad.wortel", ".."));
    static final Path MAP = WORTEL.resolve("voorbeelden");
    static final List<String> CORPORA = List.of("A", "B");

    private Goud() {}

    /** The labelled Standen of a corpus. */
    static List<LeerDocument> zinnen(String corpus) {
        return LeerDocument.readAll(MAP.resolve("goud").resolve(corpus).resolve("zinnen"));
    }

    static List<LeerDocument> leercorpus() {
        return LeerDocument.readAll(MAP.resolve("leercorpus"));
    }

    /** The entries of one of the files of a corpus, such as {@code draden}. */
    static List<JsonNode> lijst(String corpus, String naam) {
        return lijst(json(MAP.resolve("goud").resolve(corpus).resolve(naam + ".json")));
    }

    static List<JsonNode> lijst(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    static JsonNode json(Path bestand) {
        try {
            return new ObjectMapper().readTree(bestand.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The short name of the organisation that a knelpunt belongs to. */
    static String organisatie(String knelpunt) {
        return knelpunt.substring(0, knelpunt.lastIndexOf('-'));
    }

    static String tekst(LeerDocument.LeerPassage passage, LeerDocument.LeerZin zin) {
        return passage.tekst().substring(zin.begin(), zin.eind());
    }
}
