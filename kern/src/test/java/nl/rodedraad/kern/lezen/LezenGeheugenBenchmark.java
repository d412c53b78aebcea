// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.rodedraad.kern.stand.Document;

/**
 * Reads as many pages as a full edition has and keeps all documents, to see in how small a heap that goes (run with {@code -Xmx512m}).
 *
 * <p>Arguments: number of threads, number of pages to read, folders with PDF files that are read over and over.
 */
public final class LezenGeheugenBenchmark {

    private LezenGeheugenBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            try (Stream<Path> found = Files.list(Path.of(arguments[i]))) {
                found.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        DocumentReader reader = StandaardDocumentReader.create();
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
        List<Document> documents = new ArrayList<>();
        int pages = 0;
        long start = System.nanoTime();
        for (int i = 0; pages < Integer.parseInt(arguments[1]); i += 2) {
            List<Future<List<Document>>> results = new ArrayList<>();
            for (Path file : List.of(files.get(i % files.size()), files.get((i + 1) % files.size()))) {
                results.add(pool.submit(() -> reader.read(file.toString(), LezenMeting.bytes(file))));
            }
            for (Future<List<Document>> result : results) {
                documents.addAll(result.get());
                pages += result.get().get(0).paginas();
            }
        }
        pool.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;
        long characters = documents.stream()
                .mapToLong(document -> document.tekst().length())
                .sum();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                java.util.Locale.ROOT,
                "%d documenten, %d pagina's, %d tekens in %.0f s; heap in gebruik %d MB van %d MB%n",
                documents.size(),
                pages,
                characters,
                seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }
}
