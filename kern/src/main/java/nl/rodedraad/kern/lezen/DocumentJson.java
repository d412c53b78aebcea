// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.rodedraad.kern.stand.Bereik;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Kader;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;

/** A document as one line of JSON: what {@code rodedraad lees --json} prints and a later run reads back. */
public final class DocumentJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DocumentJson() {}

    /** The document on one line, without a line feed at its end. */
    public static String write(Document document) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("sha256", document.sha256());
            json.writeStringField("bestand", document.bestand());
            json.writeStringField("soort", document.soort().naam());
            json.writeStringField("taal", document.taal());
            json.writeStringField("titel", document.titel());
            json.writeNumberField("paginas", document.paginas());
            json.writeStringField("status", document.gelezen() ? "gelezen" : "niet-gelezen");
            json.writeStringField("reden", document.reden());
            json.writeObjectFieldStart("metadata");
            for (Map.Entry<String, String> entry : document.metadata().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("passages");
            for (Passage passage : document.passages()) {
                passage(json, document, passage);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void passage(JsonGenerator json, Document document, Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.plaats(passage.bereik()).id());
        json.writeStringField("soort", passage.soort().naam());
        json.writeNumberField("niveau", passage.niveau());
        json.writeArrayFieldStart("koppad");
        for (String kop : passage.koppad()) {
            json.writeString(kop);
        }
        json.writeEndArray();
        json.writeStringField("tekst", passage.tekst());
        if (passage.pagina() == 0) {
            json.writeNullField("pagina");
        } else {
            json.writeNumberField("pagina", passage.pagina());
        }
        json.writeNumberField("begin", passage.bereik().begin());
        json.writeNumberField("eind", passage.bereik().eind());
        json.writeBooleanField("inhoudsopgave", passage.inhoudsopgave());
        json.writeArrayFieldStart("kaders");
        for (Kader kader : passage.kaders()) {
            json.writeStartObject();
            json.writeNumberField("pagina", kader.pagina());
            points(json, "x", kader.x());
            points(json, "y", kader.y());
            points(json, "breedte", kader.breedte());
            points(json, "hoogte", kader.hoogte());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, String name, double points) throws IOException {
        json.writeNumberField(name, Math.round(points * 10) / 10.0);
    }

    /**
     * Reads what {@link #write} wrote; boxes come back in tenths of points.
     *
     * @throws IOException when the line is no document
     */
    public static Document read(String line) throws IOException {
        JsonNode json = MAPPER.readTree(line);
        List<Passage> passages = new ArrayList<>();
        StringBuilder tekst = new StringBuilder();
        for (JsonNode node : json.path("passages")) {
            Passage passage = passage(node);
            while (tekst.length() < passage.bereik().begin()) {
                tekst.append('\n');
            }
            tekst.append(passage.tekst());
            passages.add(passage);
        }
        Map<String, String> metadata = new TreeMap<>();
        json.path("metadata")
                .properties()
                .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().asText()));
        return new Document(
                json.path("sha256").asText(),
                json.path("bestand").asText(),
                Bestandssoort.valueOf(json.path("soort").asText().toUpperCase(Locale.ROOT)),
                json.path("taal").asText(),
                json.path("titel").asText(),
                json.path("paginas").asInt(),
                json.path("reden").asText(),
                tekst.toString(),
                passages,
                metadata);
    }

    private static Passage passage(JsonNode node) {
        List<String> koppad = new ArrayList<>();
        node.path("koppad").forEach(kop -> koppad.add(kop.asText()));
        List<Kader> kaders = new ArrayList<>();
        node.path("kaders")
                .forEach(kader -> kaders.add(new Kader(
                        kader.path("pagina").asInt(),
                        kader.path("x").asDouble(),
                        kader.path("y").asDouble(),
                        kader.path("breedte").asDouble(),
                        kader.path("hoogte").asDouble())));
        return new Passage(
                PassageSoort.valueOf(node.path("soort").asText().toUpperCase(Locale.ROOT)),
                node.path("niveau").asInt(),
                koppad,
                node.path("tekst").asText(),
                node.path("pagina").asInt(0),
                new Bereik(node.path("begin").asInt(), node.path("eind").asInt()),
                kaders,
                node.path("inhoudsopgave").asBoolean());
    }
}
