// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What a text says in so many words, as fields of a JSON object that is being written. */
final class UittrekselJson {

    /** Writes one thing of a list. */
    private interface Write<T> {
        void write(JsonGenerator json, T thing) throws IOException;
    }

    private UittrekselJson() {}

    static void write(JsonGenerator json, Uittreksel uittreksel) throws IOException {
        DuidingJson.labels(json, "levensgebeurtenissen", uittreksel.levensgebeurtenissen());
        list(json, "ontwikkelingen", uittreksel.ontwikkelingen(), UittrekselJson::ontwikkeling);
        list(json, "oorzaken", uittreksel.oorzaken(), UittrekselJson::verband);
        list(json, "gevolgen", uittreksel.gevolgen(), UittrekselJson::verband);
        list(json, "geadresseerden", uittreksel.geadresseerden(), UittrekselJson::geadresseerde);
        list(json, "sprekers", uittreksel.sprekers(), UittrekselJson::spreker);
        list(json, "bedragen", uittreksel.bedragen(), UittrekselJson::bedrag);
        json.writeObjectFieldStart("openheidZijden");
        json.writeNumberField("woorden", uittreksel.openheid().woorden());
        json.writeBooleanField("oorzaak", uittreksel.openheid().oorzaak());
        json.writeBooleanField("verantwoordelijke", uittreksel.openheid().verantwoordelijke());
        json.writeEndObject();
    }

    private static <T> void list(JsonGenerator json, String name, List<T> things, Write<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T thing : things) {
            json.writeStartObject();
            write.write(json, thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ontwikkeling(JsonGenerator json, Ontwikkeling ontwikkeling) throws IOException {
        json.writeStringField("id", ontwikkeling.id());
        json.writeBooleanField("groeit", ontwikkeling.groeit());
        json.writeNumberField("begin", ontwikkeling.zin().begin());
        json.writeNumberField("eind", ontwikkeling.zin().eind());
        DuidingJson.score(json, "score", ontwikkeling.score());
        DuidingJson.redenen(json, ontwikkeling.redenen());
    }

    private static void verband(JsonGenerator json, Verband verband) throws IOException {
        stuk(json, verband.wat());
        json.writeStringField("signaal", verband.signaal());
        list(json, "wie", verband.wie(), UittrekselJson::stuk);
    }

    private static void geadresseerde(JsonGenerator json, Geadresseerde geadresseerde) throws IOException {
        stuk(json, geadresseerde.wie());
        json.writeStringField("partij", geadresseerde.partij().naam());
    }

    private static void spreker(JsonGenerator json, Spreker spreker) throws IOException {
        stuk(json, spreker.wie());
        json.writeNumberField("zinBegin", spreker.zin().begin());
        json.writeNumberField("zinEind", spreker.zin().eind());
    }

    private static void bedrag(JsonGenerator json, Bedrag bedrag) throws IOException {
        stuk(json, bedrag.stuk());
        json.writeStringField("soort", bedrag.soort().naam());
        json.writeNumberField("laagste", bedrag.laagste());
        json.writeNumberField("hoogste", bedrag.hoogste());
        json.writeStringField("eenheid", bedrag.eenheid());
        json.writeStringField("telt", bedrag.telt());
    }

    private static void stuk(JsonGenerator json, Stuk stuk) throws IOException {
        json.writeNumberField("begin", stuk.bereik().begin());
        json.writeNumberField("eind", stuk.bereik().eind());
        json.writeStringField("tekst", stuk.tekst());
    }
}
