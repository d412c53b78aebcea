// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One run of the command and what came of it. */
record Proefrun(int code, String uit, String fout) {

    static Proefrun van(Object... woorden) {
        return metInvoer("", woorden);
    }

    static Proefrun metInvoer(String invoer, Object... woorden) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(uit, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(fout, true, StandardCharsets.UTF_8);
        int code = Rodedraad.run(
                new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Arrays.stream(woorden).map(Object::toString).toArray(String[]::new));
        out.flush();
        return new Proefrun(code, uit.toString(StandardCharsets.UTF_8), fout.toString(StandardCharsets.UTF_8));
    }

    List<String> regels() {
        return uit.lines().toList();
    }

    /** Lines on standard error that name this file. */
    List<String> meldingenOver(String bestand) {
        return fout.lines().filter(regel -> regel.contains(bestand)).toList();
    }
}
