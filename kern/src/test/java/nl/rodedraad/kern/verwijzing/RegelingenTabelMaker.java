// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the table of Dutch regulations, {@code regelingen.tsv.gz}, from the list of titles and the citations in running text.
 * Arguments: the folder with {@code regelingen.tsv} and the anchors, and the file to write.
 */
final class RegelingenTabelMaker {

    private static final double MOSTLY = 0.8;
    private static final Pattern DATED = Pattern.compile("(\\p{Lu}\\p{L}+wet) (?:19|20)\\d\\d");
    private static final int SHORTEST_CLEAR = 3;

    private final Map<String, String> soorten = new TreeMap<>();
    private final Map<String, TreeSet<String>> titles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> anchors = new TreeMap<>();
    private final Set<String> abbreviations = new TreeSet<>();

    private RegelingenTabelMaker() {}

    public static void main(String[] args) throws IOException {
        RegelingenTabelMaker maker = new RegelingenTabelMaker();
        Path folder = Path.of(args[0]);
        maker.readTitles(folder.resolve("regelingen.tsv"));
        maker.readAnchors(folder.resolve("ankers-naam.tsv"));
        maker.readAnchors(folder.resolve("ankers-artikel.tsv"));
        maker.readAnchors(folder.resolve("ankers-afkorting.tsv"));
        maker.write(Path.of(args[1]));
    }

    private void readTitles(Path file) throws IOException {
        for (String[] cells : cells(file)) {
            if (!cells[1].endsWith("archiefselectielijst")) {
                soorten.put(cells[0], cells[1]);
                Citeertitel.all(cells[2])
                        .forEach(name -> titles.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(cells[0]));
            }
        }
    }

    private void readAnchors(Path file) throws IOException {
        for (String[] cells : cells(file)) {
            Citeertitel.inAnchor(cells[0]).ifPresent(name -> count(name, cells));
            Citeertitel.abbreviationInAnchor(cells[0]).ifPresent(name -> {
                abbreviations.add(name);
                count(name, cells);
            });
        }
    }

    private void count(String name, String[] cells) {
        anchors.computeIfAbsent(name, key -> new TreeMap<>()).merge(cells[1], Integer.parseInt(cells[2]), Integer::sum);
    }

    private static List<String[]> cells(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 3 && (isBwb(cells[0]) || isBwb(cells[1])))
                .toList();
    }

    private static boolean isBwb(String cell) {
        return cell.matches("BWB[RV]\\d{7}");
    }

    /** What a name leads to: what citations mostly mean by it, else what is titled so; likeliest first. A law
     * with its year may also be meant by its name alone. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        TreeSet<String> namesakes = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>(titles.keySet());
        names.addAll(anchors.keySet());
        for (String name : names) {
            TreeSet<String> titled = titles.getOrDefault(name, new TreeSet<>());
            Map<String, Integer> cited = anchors.getOrDefault(name, Map.of());
            for (String id : cited.isEmpty() ? titled.descendingSet() : likeliest(cited)) {
                rows.add(row(name, id, titled.contains(id) ? "titel" : "aanhaling"));
            }
            Matcher dated = DATED.matcher(name);
            if (dated.matches() && names.contains(dated.group(1)) && !titled.isEmpty()) {
                namesakes.add(String.join(
                        "\t", dated.group(1), titled.last(), soorten.getOrDefault(titled.last(), ""), "Z", "titel"));
            }
        }
        rows.addAll(namesakes);
        return rows;
    }

    /** The id that nearly all citations mean; all ids that a fair part means when there is no such id. */
    private static List<String> likeliest(Map<String, Integer> cited) {
        int all = cited.values().stream().mapToInt(Integer::intValue).sum();
        List<String> order = cited.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -cited.getOrDefault(id, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        boolean clear = cited.getOrDefault(order.get(0), 0) >= MOSTLY * all;
        return clear ? order.subList(0, 1) : order;
    }

    private String row(String name, String id, String bron) {
        boolean clear = abbreviations.contains(name)
                ? name.length() >= SHORTEST_CLEAR && !clashes(name, id)
                : Citeertitel.isTelling(name);
        String vorm = !clear ? "D" : abbreviations.contains(name) ? "A" : "N";
        return String.join("\t", name, id, soorten.getOrDefault(id, "vervallen"), vorm, bron);
    }

    /** The same letters in other capitals are cited more often, for another regulation. */
    private boolean clashes(String name, String id) {
        int own = citations(name);
        return abbreviations.stream()
                .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
                .anyMatch(other -> citations(other) > own
                        && !anchors.getOrDefault(other, Map.of()).containsKey(id));
    }

    private int citations(String name) {
        return anchors.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("naam\tid\tsoort\tvorm\tbron\n".getBytes(StandardCharsets.UTF_8));
            for (String row : rows()) {
                out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
