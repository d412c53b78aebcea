// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures how much text one thread searches in a second of its own core time: the gold sentences repeated, and the same citations thinned out with
 * sentences without any, as in a report. Argument: number of rounds, 5 unless given.
 */
final class VerwijzingBenchmark {

    private static final int SIZE = 10_000_000;

    private VerwijzingBenchmark() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        long begin = cpuTime();
        VerwijzingFinder finder = VerwijzingFinders.standaard();
        finder.find("");
        print("registers laden: %.0f ms", (cpuTime() - begin) / 1e6);
        List<List<String>> gold = Table.read("goud-proza.tsv");
        String cited = gold.stream().map(row -> row.get(0)).collect(Collectors.joining("\n\n"));
        String plain = gold.stream()
                .filter(row -> row.get(1).isEmpty())
                .map(row -> row.get(0))
                .collect(Collectors.joining(" "));
        measure(finder, "alleen zinnen met verwijzingen", cited + "\n\n", rounds);
        measure(
                finder,
                "als in een rapport (1 op 8)",
                cited + "\n\n" + plain.repeat(7 * cited.length() / plain.length()) + "\n\n",
                rounds);
        measure(finder, "één regel zonder witregel", cited.replace('\n', ' '), rounds);
        measure(finder, "opsomming van artikelen", "artikelen 1, 2, 3, 4, 5, 6, 7, 8, 9 en ", rounds);
        measure(finder, "herhaalde aanhef van namen", "Wet op de Wet op het Wet van de Besluit ", rounds);
    }

    private static void measure(VerwijzingFinder finder, String name, String part, int rounds) {
        String text = part.repeat(SIZE / part.length() + 1);
        double best = 0;
        int found = 0;
        for (int i = 0; i < rounds; i++) {
            long begin = cpuTime();
            found = finder.find(text).size();
            best = Math.max(best, text.length() / 1e6 / ((cpuTime() - begin) / 1e9));
        }
        print("%s: %.1f MB/s (%d verwijzingen in %.1f MB)", name, best, found, text.length() / 1e6);
    }

    /** Time that this thread had a core, so that a busy machine measures the same. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
