// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Stand;

/**
 * {@code standen.csv}: what people know of the files in a folder. Semicolons between cells, a heading line
 * {@code bestand;organisatie;jaar;uitgever;titel}, quotation marks around a cell that holds a semicolon.
 */
final class StandenLijst {

    private static final String KOP = "bestand;organisatie;jaar;uitgever;titel";

    private final Map<String, List<String>> rijen;

    private StandenLijst(Map<String, List<String>> rijen) {
        this.rijen = rijen;
    }

    /**
     * Reads the list; a folder without one has an empty list.
     *
     * @throws GebruiksfoutException when a line has fewer than three cells or its year is no year
     */
    static StandenLijst read(Path csv) {
        Map<String, List<String>> rijen = new LinkedHashMap<>();
        for (List<String> cells : rows(csv)) {
            if (cells.size() < 3 || !cells.get(2).matches("(\\d{4})?")) {
                throw new GebruiksfoutException("Regel '" + String.join(";", cells) + "' in " + csv.getFileName()
                        + " klopt niet. De kolommen zijn " + KOP + " en het jaar heeft vier cijfers.");
            }
            rijen.put(cells.get(0), cells);
        }
        return new StandenLijst(rijen);
    }

    /** The organisations that the list names, in its order. */
    List<String> organisaties() {
        return rijen.values().stream()
                .flatMap(rij -> cell(rij, 1).stream())
                .distinct()
                .toList();
    }

    /** The first cell of each line of {@code verwacht.csv}: organisations expected in the edition. */
    static List<String> verwacht(Path csv) {
        return rows(csv).stream()
                .map(cells -> cells.get(0).strip())
                .filter(naam -> !naam.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    /** The Stand as the list has it; where the list is silent, as it was recognised. */
    Stand pasToe(Stand herkend) {
        List<String> rij = rijen.get(herkend.document().bestand());
        if (rij == null) {
            return herkend;
        }
        return new Stand(
                herkend.document(),
                cell(rij, 1).orElse(herkend.organisatie()),
                cell(rij, 2).map(Integer::valueOf).orElse(herkend.jaar()),
                cell(rij, 3).orElse(herkend.uitgever()),
                cell(rij, 4).orElse(herkend.titel()));
    }

    /** The list to complete: a line for each Stand, with empty cells for what is unknown. */
    static String write(List<Stand> standen) {
        return standen.stream()
                .map(StandenLijst::regel)
                .collect(Collectors.joining("\r\n", "\uFEFF" + KOP + "\r\n", "\r\n"));
    }

    private static String regel(Stand stand) {
        Document document = stand.document();
        return List.of(
                        document.bestand(),
                        stand.organisatie().equals(Stand.ONBEKEND) ? "" : stand.organisatie(),
                        stand.jaar() == 0 ? "" : Integer.toString(stand.jaar()),
                        stand.uitgever(),
                        stand.titel())
                .stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + '"')
                .collect(Collectors.joining(";"));
    }

    private static Optional<String> cell(List<String> rij, int kolom) {
        return kolom < rij.size() && !rij.get(kolom).isBlank()
                ? Optional.of(rij.get(kolom).strip())
                : Optional.empty();
    }

    private static List<List<String>> rows(Path csv) {
        if (!Files.exists(csv)) {
            return List.of();
        }
        try {
            return Files.readString(csv, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(StandenLijst::cells)
                    .toList();
        } catch (IOException e) {
            throw new SchijfException("'" + csv.getFileName() + "' is niet te lezen als UTF-8.", e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
