// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/** A SKOS concept scheme of the project, read once from its JSON-LD file. */
public final class Schema {

    private static final class Themas {
        static final Schema SCHEMA = read("themas.jsonld");
    }

    private static final class Doelgroepen {
        static final Schema SCHEMA = read("doelgroepen.jsonld");
    }

    private static final class Ontwikkelingen {
        static final Schema SCHEMA = read("ontwikkelingen.jsonld");
    }

    private static final class Levensgebeurtenissen {
        static final Schema SCHEMA = read("levensgebeurtenissen.jsonld");
    }

    private final Map<String, Begrip> begrippen;

    private Schema(Map<String, Begrip> begrippen) {
        this.begrippen = Collections.unmodifiableMap(begrippen);
    }

    /** The themes of knelpunten. */
    public static Schema themas() {
        return Themas.SCHEMA;
    }

    /** The target groups. */
    public static Schema doelgroepen() {
        return Doelgroepen.SCHEMA;
    }

    /** The developments: what is said about the Standen themselves and about working with others. */
    public static Schema ontwikkelingen() {
        return Ontwikkelingen.SCHEMA;
    }

    /** The life events. */
    public static Schema levensgebeurtenissen() {
        return Levensgebeurtenissen.SCHEMA;
    }

    /** The concepts in the order of the scheme. */
    public List<Begrip> begrippen() {
        return List.copyOf(begrippen.values());
    }

    /** The slugs of the concepts, in order of the scheme. */
    public List<String> slugs() {
        return List.copyOf(begrippen.keySet());
    }

    /**
     * The concept with this slug.
     *
     * @throws OngeldigeWaardeException when the scheme has no such concept
     */
    public Begrip begrip(String slug) {
        Begrip begrip = begrippen.get(slug);
        if (begrip == null) {
            throw new OngeldigeWaardeException("begrip '" + slug + "'", "een van " + begrippen.keySet());
        }
        return begrip;
    }

    private static Schema read(String resource) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            JsonNode graph = new ObjectMapper().readTree(in).path("@graph");
            Map<String, Begrip> begrippen = new LinkedHashMap<>();
            for (String id : topConcepts(graph)) {
                for (JsonNode node : graph) {
                    if (node.path("@id").asText().equals(id)) {
                        Begrip begrip = begrip(node);
                        begrippen.put(begrip.slug(), begrip);
                    }
                }
            }
            return new Schema(begrippen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> topConcepts(JsonNode graph) {
        List<String> ids = new ArrayList<>();
        for (JsonNode node : graph) {
            node.path("skos:hasTopConcept")
                    .forEach(concept -> ids.add(concept.path("@id").asText()));
        }
        return ids;
    }

    private static Begrip begrip(JsonNode node) {
        return new Begrip(
                node.path("skos:notation").asText(),
                texts(node.path("skos:prefLabel")),
                texts(node.path("skos:definition")),
                texts(node.path("skos:scopeNote")));
    }

    private static Map<String, String> texts(JsonNode values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach(value ->
                texts.put(value.path("@language").asText(), value.path("@value").asText()));
        return texts;
    }
}
