// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the table of Dutch regulations, {@code regelingen.tsv.gz}, from the list of titles and the citations in running text.
 * Arguments: the folder with {@code regelingen.tsv} and the anchors, and the file to write.
 */
final class RegelingenTabelMaker {

    private final Map<String, String> soorten = new TreeMap<>();
    private final TreeSet<String> rows = new TreeSet<>();
    private final Map<String, TreeSet<String>> idsOfName = new TreeMap<>();

    private RegelingenTabelMaker() {}

    public static void main(String[] args) throws IOException {
        RegelingenTabelMaker maker = new RegelingenTabelMaker();
        Path folder = Path.of(args[0]);
        maker.readTitles(folder.resolve("regelingen.tsv"));
        maker.readAnchors(folder.resolve("ankers-naam.tsv"));
        maker.readAnchors(folder.resolve("ankers-artikel.tsv"));
        maker.write(Path.of(args[1]));
    }

    private void readTitles(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && cells[0].startsWith("BWB") && !cells[1].endsWith("archiefselectielijst")) {
                soorten.put(cells[0], cells[1]);
                Citeertitel.all(cells[2]).forEach(name -> add(name, cells[0], "titel"));
            }
        }
    }

    private void readAnchors(Path file) throws IOException {
        List<String[]> anchors = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && soorten.containsKey(cells[1])) {
                anchors.add(cells);
            }
        }
        for (String[] cells : anchors) {
            Citeertitel.inAnchor(cells[0]).ifPresent(name -> add(name, cells[1], "aanhaling"));
        }
    }

    private void add(String name, String id, String bron) {
        TreeSet<String> ids = idsOfName.computeIfAbsent(name, key -> new TreeSet<>());
        if (bron.equals("aanhaling") && !ids.isEmpty()) {
            return;
        }
        ids.add(id);
        rows.add(String.join(
                "\t", name, id, soorten.getOrDefault(id, ""), Citeertitel.isTelling(name) ? "N" : "D", bron));
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("naam\tid\tsoort\tvorm\tbron\n".getBytes(StandardCharsets.UTF_8));
            for (String row : rows) {
                out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
