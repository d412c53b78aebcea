// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.verbinden.Draad;
import nl.rodedraad.kern.verbinden.Knelpunt;
import nl.rodedraad.kern.verwijzing.Verwijzing;

/**
 * {@code knelpunten.csv}: one row for each knelpunt, as a Dutch spreadsheet opens it by itself: UTF-8 with a byte order mark,
 * semicolons, decimal commas, CRLF. The columns have the same Dutch names in every language.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it (method: OWASP, CSV injection).
 */
public final class KnelpuntenCsv {

    private static final List<String> COLUMNS = List.of(
            "id",
            "jaar",
            "organisatie",
            "naam",
            "citaat",
            "pagina",
            "themas",
            "kans_thema",
            "urgentie",
            "openheid",
            "doelgroepen",
            "verwijzingen",
            "draad",
            "herkomst",
            "model",
            "wie",
            "wanneer",
            "waarom",
            "bestand");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private KnelpuntenCsv() {}

    /** The bytes of the file. */
    public static byte[] write(RodeDraad draad) {
        Map<String, String> draden = new HashMap<>();
        for (Draad een : draad.draden()) {
            een.knelpunten().forEach(id -> draden.putIfAbsent(id, een.naam()));
        }
        Map<String, String> bestanden = draad.standen().stream()
                .collect(Collectors.toMap(StandRegel::sha256, StandRegel::bestand, (een, ander) -> een));
        StringBuilder csv = new StringBuilder("\uFEFF");
        row(csv, COLUMNS);
        for (Knelpunt knelpunt : draad.knelpunten()) {
            String sha256 = knelpunt.citaten().get(0).plaats().sha256();
            row(csv, cells(knelpunt, draden.getOrDefault(knelpunt.id(), ""), bestanden.getOrDefault(sha256, "")));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Knelpunt k, String draad, String bestand) {
        int pagina = k.citaten().get(0).pagina();
        return List.of(
                text(k.id()),
                k.jaar() == 0 ? "" : Integer.toString(k.jaar()),
                text(k.organisatie()),
                text(k.naam()),
                text(k.citaten().stream().map(Citaat::tekst).collect(Collectors.joining(" […] "))),
                pagina == 0 ? "" : Integer.toString(pagina),
                text(k.themas().stream().map(thema -> thema.id()).collect(Collectors.joining(", "))),
                k.themas().isEmpty() ? "" : decimal(k.themas().get(0).score()),
                Integer.toString(k.urgentie()),
                Integer.toString(k.openheid()),
                text(k.doelgroepen().stream().map(groep -> groep.id()).collect(Collectors.joining(", "))),
                text(k.verwijzingen().stream().map(Verwijzing::tekst).collect(Collectors.joining("; "))),
                text(draad),
                k.herkomst().beslist() ? "beslissing" : "voorstel",
                text(k.herkomst().model()),
                text(k.herkomst().wie()),
                text(k.herkomst().wanneer()),
                text(k.herkomst().waarom()),
                text(bestand));
    }

    private static String decimal(double value) {
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

    static void row(StringBuilder csv, List<String> cells) {
        csv.append(String.join(";", cells)).append("\r\n");
    }
}
