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
                report(pdf, true, verbose);
                report(pdf, false, verbose);
            }
        }
    }

    /** Outcome for one file, all between 0 and 1. */
    record Uitslag(
            double koppenPrecisie, double koppenVangst, double niveau, double woordenPrecisie, double woordenVangst) {

        double koppenF1() {
            return 2 * koppenPrecisie * koppenVangst / (koppenPrecisie + koppenVangst);
        }
    }

    private static void report(Path pdf, boolean tags, boolean verbose) throws IOException {
        Uitslag uitslag = measure(pdf, tags);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.4f | %.4f |%n",
                pdf.getFileName(),
                tags ? "met" : "zonder",
                uitslag.koppenPrecisie(),
                uitslag.koppenVangst(),
                uitslag.koppenF1(),
                uitslag.niveau(),
                uitslag.woordenPrecisie(),
                uitslag.woordenVangst());
        if (verbose) {
            printDifferences(document(pdf, tags), new HtmlGold(twin(pdf)));
        }
    }

    static Uitslag measure(Path pdf, boolean tags) throws IOException {
        Document document = document(pdf, tags);
        HtmlGold gold = new HtmlGold(twin(pdf));
        List<Passage> found = headings(document);
        Map<String, Integer> left = counts(gold.headings);
        long hits = found.stream()
                .filter(heading -> left.merge(key(heading.tekst()), -1, Integer::sum) >= 0)
                .count();
        List<String> words = words(document.tekst());
        List<String> goldWords = words(String.join(" ", gold.words));
        double common = common(words, goldWords);
        return new Uitslag(
                (double) hits / found.size(),
                (double) hits / gold.headings.size(),
                levels(found, twin(pdf)),
                common / words.size(),
                common / goldWords.size());
    }

    private static Document document(Path pdf, boolean tags) throws IOException {
        DocumentReader reader = tags ? StandaardDocumentReader.create() : StandaardDocumentReader.ignoringTags();
        return reader.read(pdf.toString(), Files.readAllBytes(pdf)).get(0);
    }

    private static String twin(Path pdf) throws IOException {
        return Files.readString(Path.of(pdf.toString().replaceAll("pdf$", "html")), StandardCharsets.UTF_8);
    }

    private static List<Passage> headings(Document document) {
        return document.passages().stream()
                .filter(passage -> passage.soort() == PassageSoort.KOP)
                .toList();
    }

    private static void printDifferences(Document document, HtmlGold gold) {
        Map<String, Integer> left = counts(gold.headings);
        for (Passage heading : headings(document)) {
            if (left.merge(key(heading.tekst()), -1, Integer::sum) < 0) {
                System.out.println("  verzonnen: [" + heading.pagina() + "] " + heading.tekst());
            }
        }
        left.forEach((key, count) -> System.out.print(count > 0 ? "  gemist: " + key + "\n" : ""));
        new WordDifference(words(document.tekst()), words(String.join(" ", gold.words))).print();
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
