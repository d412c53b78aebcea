// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;

/**
 * Measures reading against pairs of a PDF and the web page of the same text: headings (F1 over their texts) and words in order
 * (longest common subsequence, as precision and recall). Each file is read by its tags and without them.
 *
 * <p>Argument: the folder with the pairs; {@code -v} also prints the headings that were missed or made up.
 */
public final class LezenMeting {

    private LezenMeting() {}

    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 1;
        System.out.println(
                "| bestand | tags | koppen P | koppen R | koppen F1 | niveau goed | woorden P | woorden R |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                measure(pdf, true, verbose);
                measure(pdf, false, verbose);
            }
        }
    }

    private static void measure(Path pdf, boolean tags, boolean verbose) throws IOException {
        DocumentReader reader = tags ? StandaardDocumentReader.create() : StandaardDocumentReader.ignoringTags();
        Document document = reader.read(pdf.getFileName().toString(), Files.readAllBytes(pdf))
                .get(0);
        Path twin = Path.of(pdf.toString().replaceAll("pdf$", "html"));
        String html = Files.readString(twin, StandardCharsets.UTF_8);
        HtmlGold gold = new HtmlGold(html);
        List<Passage> found = document.passages().stream()
                .filter(passage -> passage.soort() == PassageSoort.KOP)
                .toList();
        Map<String, Integer> left = counts(gold.headings);
        int hits = 0;
        for (Passage heading : found) {
            if (left.merge(key(heading.tekst()), -1, Integer::sum) >= 0) {
                hits++;
            } else if (verbose) {
                System.out.println("  verzonnen: [" + heading.pagina() + "] " + heading.tekst());
            }
        }
        if (verbose) {
            left.forEach((key, count) -> System.out.print(count > 0 ? "  gemist: " + key + "\n" : ""));
        }
        double precision = (double) hits / found.size();
        double recall = (double) hits / gold.headings.size();
        List<String> words = words(document.tekst());
        List<String> goldWords = gold.words.stream()
                .map(LezenMeting::key)
                .filter(word -> !word.isEmpty())
                .toList();
        int common = common(words, goldWords);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.4f | %.4f |%n",
                pdf.getFileName(),
                tags ? "met" : "zonder",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                levels(found, html),
                (double) common / words.size(),
                (double) common / goldWords.size());
        if (verbose) {
            new WordDifference(words, goldWords).print();
        }
    }

    /** Share of the found headings that are in the page with the same level. */
    private static double levels(List<Passage> found, String html) {
        Map<String, Integer> gold = new HashMap<>();
        org.jsoup.Jsoup.parse(html)
                .select("h1,h2,h3,h4,h5,h6")
                .forEach(heading -> gold.putIfAbsent(
                        key(heading.text()), heading.normalName().charAt(1) - '0'));
        long known = found.stream()
                .filter(heading -> gold.containsKey(key(heading.tekst())))
                .count();
        long right = found.stream()
                .filter(heading -> Integer.valueOf(heading.niveau()).equals(gold.get(key(heading.tekst()))))
                .count();
        return (double) right / Math.max(1, known);
    }

    private static Map<String, Integer> counts(List<String> headings) {
        Map<String, Integer> counts = new HashMap<>();
        headings.forEach(heading -> counts.merge(key(heading), 1, Integer::sum));
        return counts;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+"))
                .map(LezenMeting::key)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", "").strip();
    }

    /** Length of the longest common subsequence. */
    static int common(List<String> some, List<String> others) {
        int[] above = new int[others.size() + 1];
        for (String word : some) {
            int[] row = new int[others.size() + 1];
            for (int i = 0; i < others.size(); i++) {
                row[i + 1] = word.equals(others.get(i)) ? above[i] + 1 : Math.max(row[i], above[i + 1]);
            }
            above = row;
        }
        return above[others.size()];
    }

    /** For callers in a stream. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints where two rows of words part, with the words around. */
    private record WordDifference(List<String> found, List<String> gold) {

        private static final int AHEAD = 60;

        void print() {
            int i = 0;
            int j = 0;
            List<String> extra = new ArrayList<>();
            List<String> missed = new ArrayList<>();
            while (i < found.size() && j < gold.size()) {
                if (found.get(i).equals(gold.get(j))) {
                    report(extra, missed);
                    i++;
                    j++;
                } else {
                    int[] step = meet(i, j);
                    extra.addAll(found.subList(i, i + step[0]));
                    missed.addAll(gold.subList(j, j + step[1]));
                    i += step[0];
                    j += step[1];
                }
            }
            report(extra, missed);
        }

        private int[] meet(int i, int j) {
            for (int sum = 1; sum < 2 * AHEAD; sum++) {
                for (int a = 0; a <= sum; a++) {
                    int b = sum - a;
                    if (i + a + 1 < found.size()
                            && j + b + 1 < gold.size()
                            && found.get(i + a).equals(gold.get(j + b))
                            && found.get(i + a + 1).equals(gold.get(j + b + 1))) {
                        return new int[] {a, b};
                    }
                }
            }
            return new int[] {Math.min(AHEAD, found.size() - i), Math.min(AHEAD, gold.size() - j)};
        }

        private static void report(List<String> extra, List<String> missed) {
            if (!extra.isEmpty() || !missed.isEmpty()) {
                System.out.println("  teveel " + extra + " gemist " + missed);
                extra.clear();
                missed.clear();
            }
        }
    }
}
