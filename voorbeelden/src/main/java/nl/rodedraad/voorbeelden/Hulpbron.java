// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates and tables that lie beside the classes. */
final class Hulpbron {

    private Hulpbron() {}

    /** The text of a template; every {@code ${name}} is replaced by its value. */
    static String tekst(String naam, Map<String, String> waarden) {
        String tekst = new String(bytes("/nl/rodedraad/voorbeelden/" + naam), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> waarde : waarden.entrySet()) {
            tekst = tekst.replace("${" + waarde.getKey() + "}", waarde.getValue());
        }
        return tekst;
    }

    /** Everything in a file on the class path. */
    static byte[] bytes(String pad) {
        try (InputStream in = open(pad)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String pad) {
        InputStream in = Hulpbron.class.getResourceAsStream(pad);
        if (in == null) {
            throw new IllegalStateException("Het bestand " + pad + " ontbreekt op het klassenpad.");
        }
        return in;
    }
}
