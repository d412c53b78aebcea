// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The model that comes with the program, read once. */
final class Modelbestand {

    static final String NAAM = "model.tsv";

    private static final class Meegeleverd {
        static final DuidModel MODEL = read();
    }

    private Modelbestand() {}

    static DuidModel meegeleverd() {
        return Meegeleverd.MODEL;
    }

    private static DuidModel read() {
        InputStream in = Objects.requireNonNull(Modelbestand.class.getResourceAsStream(NAAM), NAAM);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return DuidModel.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
