// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a Dutch spreadsheet opens it by itself: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF. The columns
 * have the same Dutch names in every language. For one use by one thread.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it (method: OWASP, CSV injection).
 */
final class Rekenblad {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder csv = new StringBuilder("\uFEFF");

    Rekenblad(List<String> kolommen) {
        csv.append(String.join(";", kolommen)).append("\r\n");
    }

    /** A row of figures ({@link Number}; a year of 0 is unknown and left empty by {@link #jaar}) and texts (all else). */
    void rij(Object... cellen) {
        csv.append(Arrays.stream(cellen).map(Rekenblad::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    byte[] bytes() {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that is written as it is. */
    private record Kaal(String tekst) {}

    /** A word from a fixed list. */
    static Object woord(String woord) {
        return new Kaal(woord);
    }

    /** A year; empty when it is 0. */
    static Object jaar(int jaar) {
        return jaar == 0 ? new Kaal("") : jaar;
    }

    /** A cell with nothing in it. */
    static Object leeg() {
        return new Kaal("");
    }

    private static String cell(Object value) {
        if (value instanceof Kaal kaal) {
            return kaal.tekst();
        }
        if (value instanceof Double decimal) {
            return decimal(decimal);
        }
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    /** A cell with a text. */
    static String text(String value) {
        boolean formula = startsFormula(value) || startsFormula(value.stripLeading());
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
