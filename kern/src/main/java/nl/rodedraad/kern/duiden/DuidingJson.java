// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/** What a text says, as one line of JSON: what {@code rodedraad duid} prints. Scores have four decimals. */
public final class DuidingJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DuidingJson() {}

    /** The duiding on one line, without a line feed at its end. */
    public static String write(String id, Duiding duiding) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("model", duiding.model());
            json.writeStringField("status", duiding.gelezen() ? "gelezen" : "niet-gelezen");
            json.writeStringField("reden", duiding.reden());
            json.writeArrayFieldStart("uitspraken");
            for (Uitspraak uitspraak : duiding.uitspraken()) {
                json.writeStartObject();
                json.writeNumberField("begin", uitspraak.bereik().begin());
                json.writeNumberField("eind", uitspraak.bereik().eind());
                json.writeStringField("functie", uitspraak.functie().naam());
                score(json, "score", uitspraak.score());
                redenen(json, uitspraak.redenen());
                json.writeEndObject();
            }
            json.writeEndArray();
            score(json, "knelpunt", duiding.knelpunt());
            labels(json, "themas", duiding.themas());
            json.writeNumberField("urgentie", duiding.urgentie());
            json.writeNumberField("openheid", duiding.openheid());
            json.writeArrayFieldStart("verwijzingen");
            for (Verwijzing verwijzing : duiding.verwijzingen()) {
                verwijzing(json, verwijzing);
            }
            json.writeEndArray();
            labels(json, "doelgroepen", duiding.doelgroepen());
            UittrekselJson.write(json, duiding.uittreksel());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static void labels(JsonGenerator json, String name, List<LabelScore> labels) throws IOException {
        json.writeArrayFieldStart(name);
        for (LabelScore label : labels) {
            json.writeStartObject();
            json.writeStringField("id", label.id());
            score(json, "score", label.score());
            redenen(json, label.redenen());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void redenen(JsonGenerator json, List<Reden> redenen) throws IOException {
        json.writeArrayFieldStart("redenen");
        for (Reden reden : redenen) {
            json.writeStartObject();
            json.writeStringField("kenmerk", reden.kenmerk());
            json.writeNumberField("gewicht", reden.gewicht());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void verwijzing(JsonGenerator json, Verwijzing verwijzing) throws IOException {
        json.writeStartObject();
        json.writeStringField("soort", verwijzing.soort().naam());
        json.writeStringField("tekst", verwijzing.tekst());
        json.writeNumberField("begin", verwijzing.bereik().begin());
        json.writeNumberField("eind", verwijzing.bereik().eind());
        json.writeStringField("id", verwijzing.id());
        json.writeStringField("artikel", verwijzing.artikel());
        json.writeStringField("lid", verwijzing.lid());
        json.writeStringField("onderdeel", verwijzing.onderdeel());
        json.writeStringField("adres", verwijzing.adres());
        json.writeStringField("status", verwijzing.status().naam());
        score(json, "zekerheid", verwijzing.zekerheid());
        json.writeStringField("reden", verwijzing.reden());
        json.writeEndObject();
    }

    static void score(JsonGenerator json, String name, double score) throws IOException {
        json.writeNumberField(name, Math.round(score * 10_000) / 10_000.0);
    }
}
