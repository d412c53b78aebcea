// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Speed of reading against PDFBox's own text extraction: one JVM, the same files in memory, the same threads, warm, by turns.
 *
 * <p>Arguments: number of threads, number of rounds, folders with PDF files.
 */
public final class LezenBenchmark {

    private LezenBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<byte[]> files = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            try (Stream<Path> found = Files.list(Path.of(arguments[i]))) {
                found.filter(file -> file.toString().endsWith(".pdf"))
                        .sorted()
                        .map(LezenMeting::bytes)
                        .forEach(files::add);
            }
        }
        DocumentReader tagged = StandaardDocumentReader.create();
        DocumentReader untagged = StandaardDocumentReader.ignoringTags();
        for (int round = 1; round <= rounds; round++) {
            double box = run(files, threads, LezenBenchmark::strip);
            double tags = run(
                    files, threads, file -> tagged.read("a.pdf", file).get(0).paginas());
            double layout = run(
                    files, threads, file -> untagged.read("a.pdf", file).get(0).paginas());
            System.out.printf(
                    Locale.ROOT,
                    "ronde %d: PDFBox %.0f, lezen %.0f (%.2fx), zonder tags %.0f (%.2fx) pagina's per seconde%n",
                    round,
                    box,
                    tags,
                    box / tags,
                    layout,
                    box / layout);
        }
    }

    /** Pages a second. */
    private static double run(List<byte[]> files, int threads, ToIntFunction<byte[]> reader)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> results = new ArrayList<>();
            for (byte[] file : files) {
                results.add(pool.submit(() -> reader.applyAsInt(file)));
            }
            int pages = 0;
            for (Future<Integer> result : results) {
                pages += result.get();
            }
            return pages / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    private static int strip(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).isEmpty() ? 0 : document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
