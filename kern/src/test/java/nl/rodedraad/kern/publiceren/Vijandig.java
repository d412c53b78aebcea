// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Puts a hostile text before every text of a rode draad that comes from a document, a file name or a person. */
final class Vijandig {

    /** Fields whose form is fixed by the records or the scheme. */
    private static final Set<String> FIXED = Set.of(
            "taal",
            "sha256",
            "thema",
            "functie",
            "soort",
            "status",
            "een",
            "ander",
            "knelpunt",
            "knelpunten",
            "id",
            "peildatum",
            "themas",
            "oordeel",
            "maat",
            "begrip",
            "verloop",
            "verlopen",
            "draad",
            "ontwikkeling",
            "doelgroep",
            "levensgebeurtenis");

    /** Names of lists of ids; elsewhere they name texts. */
    private static final Set<String> IDS = Set.of("toen", "nu");

    private Vijandig() {}

    static RodeDraad met(RodeDraad draad, String text) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            JsonNode json = mapper.readTree(DraadJson.write(draad, new Vorm("nl", true)));
            return DraadJson.read(mapper.writeValueAsBytes(spoiled(json, "", text)))
                    .draad();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode spoiled(JsonNode node, String name, String text) {
        if (node instanceof ObjectNode object) {
            boolean quotation = object.has("plaats");
            object.fieldNames().forEachRemaining(field -> {
                boolean measured = quotation || object.has("bereik") || object.has("begin");
                if (!(field.equals("tekst") && measured)) {
                    object.set(field, spoiled(object.get(field), field, text));
                }
            });
            if (quotation) {
                quote(object, text);
            }
        } else if (node instanceof ArrayNode array && !IDS.contains(name)) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, spoiled(array.get(i), name, text));
            }
        } else if (node.isTextual() && !FIXED.contains(name) && !node.asText().isEmpty()) {
            return TextNode.valueOf(text + node.asText());
        }
        return node;
    }

    /** The range grows with the words, so that the quotation stays possible. */
    private static void quote(ObjectNode citaat, String text) {
        citaat.put("tekst", text + citaat.get("tekst").asText());
        ObjectNode bereik = (ObjectNode) citaat.path("plaats").path("bereik");
        bereik.put("eind", bereik.get("eind").asInt() + text.length());
    }
}
