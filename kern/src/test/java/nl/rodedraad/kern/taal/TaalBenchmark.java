// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Prints how fast this room is on one core, on the text of the treebanks or, without them, on a text made here. Counts the
 * processor time of its thread, so that other work on the machine matters little.
 */
public final class TaalBenchmark {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 15;
    private static final int COPIES = 40;
    private static final double NANOS = 1e9;

    private TaalBenchmark() {}

    public static void main(String[] args) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Lexicon lexicon = Lexicon.load();
        System.out.printf(Locale.ROOT, "woordenboek laden: %.0f ms%n", (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        String once = text();
        List<String> words =
                Dutch.tokenizer().tokenize(once).stream().map(Token::vorm).toList();
        String tekst = once.repeat(COPIES);
        double megabytes = tekst.length() / 1e6;
        measure(
                "zinnen, MB/s",
                megabytes,
                tekst,
                t -> Dutch.sentenceSplitter().split(t).size());
        measure(
                "woorden, MB/s",
                megabytes,
                tekst,
                t -> Dutch.tokenizer().tokenize(t).size());
        measure(
                "lemma's zonder geheugen, woorden/s",
                words.size(),
                words,
                w -> lemmas(new DictionaryLemmatizer(lexicon), w));
        measure(
                "delen zonder geheugen, woorden/s",
                words.size(),
                words,
                w -> parts(new DictionaryLemmatizer(lexicon), w));
        DictionaryLemmatizer warm = new DictionaryLemmatizer(lexicon);
        measure("lemma's met geheugen, woorden/s", words.size(), words, w -> lemmas(warm, w));
        measure(
                "woorden en lemma's samen, woorden/s",
                words.size(),
                once,
                t -> both(new DictionaryLemmatizer(lexicon), t));
    }

    private static String text() {
        if (Boombank.isAanwezig()) {
            return String.join(
                            " ", Boombank.alle().stream().map(Boombank::tekst).toList()) + " ";
        }
        return "De uitvoeringsorganisaties wachten op gegevens van de gemeenten. Dat kost de burger weken. "
                .repeat(2000);
    }

    private static long lemmas(Lemmatizer lemmatizer, List<String> words) {
        return words.stream().mapToLong(word -> lemmatizer.lemma(word).length()).sum();
    }

    private static long parts(Lemmatizer lemmatizer, List<String> words) {
        return words.stream().mapToLong(word -> lemmatizer.delen(word).size()).sum();
    }

    private static long both(Lemmatizer lemmatizer, String tekst) {
        return Dutch.tokenizer().tokenize(tekst).stream()
                .mapToLong(token -> lemmatizer.lemma(token.vorm()).length())
                .sum();
    }

    private static <T> void measure(String what, double amount, T input, ToLongFunction<T> work) {
        double best = 0;
        double first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            long result = work.applyAsLong(input);
            double speed = result < 0 ? 0 : amount / ((CLOCK.getCurrentThreadCpuTime() - start) / NANOS);
            first = round == 0 ? speed : first;
            best = Math.max(best, speed);
        }
        System.out.printf(Locale.ROOT, "%s: eerste ronde %,.1f, beste %,.1f%n", what, first, best);
    }
}
