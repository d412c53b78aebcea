// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import nl.rodedraad.kern.stand.Citaat;
import nl.rodedraad.kern.taal.Dutch;

/**
 * How time and memory grow with the number of knelpunten. They are made with a seed: each takes three sentences at random of the gold
 * of a corpus, in each of which a third of the words is replaced by random ones of the corpus; eight to a Stand, five years to an
 * organisation. Arguments: folder of the gold, and the numbers of knelpunten. Prints Markdown.
 */
final class DradenGroei {

    private static final int SENTENCES = 3;
    private static final int PER_STAND = 8;
    private static final int YEARS = 5;
    private static final double MEGABYTE = 1 << 20;

    private DradenGroei() {}

    public static void main(String[] args) throws IOException {
        Draadgoud goud = Draadgoud.lees(new File(args[0]), false);
        System.out.println(
                "| knelpunten | seconden | rekentijd, s | draden | meeste geheugen, MB |\n|---|---|---|---|---|");
        for (int i = 1; i < args.length; i++) {
            List<Knelpunt> knelpunten = knelpunten(goud.knelpunten(), Integer.parseInt(args[i]));
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long rekentijd = rekentijd();
            long begin = System.nanoTime();
            int draden = new WoordenDraadFinder(Dutch.tokenizer(), Dutch.lemmatizer())
                    .find(knelpunten)
                    .size();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %d | %.0f |%n",
                    knelpunten.size(),
                    (System.nanoTime() - begin) / 1e9,
                    (rekentijd() - rekentijd) / 1e9,
                    draden,
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            / MEGABYTE);
        }
    }

    /** Nanoseconds of this thread on a core, which says more than the clock on a busy machine. */
    private static long rekentijd() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Knelpunt> knelpunten(List<Knelpunt> voorbeelden, int aantal) {
        Random random = new Random(2026);
        List<String> zinnen = voorbeelden.stream()
                .flatMap(knelpunt -> knelpunt.citaten().stream())
                .map(Citaat::tekst)
                .toList();
        TreeSet<String> verschillend = new TreeSet<>();
        zinnen.forEach(zin -> verschillend.addAll(List.of(zin.split(" "))));
        List<String> woorden = List.copyOf(verschillend);
        List<Knelpunt> knelpunten = new ArrayList<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            StringBuilder tekst = new StringBuilder();
            for (int i = 0; i < SENTENCES; i++) {
                for (String woord : zinnen.get(random.nextInt(zinnen.size())).split(" ")) {
                    tekst.append(random.nextInt(3) == 0 ? woorden.get(random.nextInt(woorden.size())) : woord)
                            .append(' ');
                }
            }
            int stand = nummer / PER_STAND;
            knelpunten.add(Maaksel.knelpunt(
                    nummer + 1,
                    "Dienst nummer " + stand / YEARS,
                    2020 + stand % YEARS,
                    tekst.toString().trim()));
        }
        return knelpunten;
    }
}
