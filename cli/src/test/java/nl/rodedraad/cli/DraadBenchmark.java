// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rodedraad.kern.duiden.DocumentDuider;
import nl.rodedraad.kern.duiden.LineaireDuider;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.publiceren.RodeDraad;
import nl.rodedraad.kern.publiceren.RodeDraadMaker;
import nl.rodedraad.kern.publiceren.Verslag;
import nl.rodedraad.kern.publiceren.Vorm;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Stand;
import nl.rodedraad.kern.verbinden.Beslissingen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The whole of {@code draad} beside PDFBox's own text extraction, on the PDF files below the given folders: one JVM, warm, the same
 * threads. Arguments: number of rounds, then folders. Prints the median of the rounds after the first half.
 */
final class DraadBenchmark {

    private DraadBenchmark() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        List<Path> files = Arrays.stream(args)
                .skip(1)
                .map(Path::of)
                .flatMap(DraadBenchmark::pdfs)
                .toList();
        double[] pdfbox = new double[rounds];
        double[] draad = new double[rounds];
        int pages = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            pages = files.parallelStream().mapToInt(DraadBenchmark::extract).sum();
            pdfbox[round] = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            draad(files);
            draad[round] = (System.nanoTime() - start) / 1e9;
        }
        double base = median(pdfbox);
        double whole = median(draad);
        System.out.printf(
                Locale.ROOT,
                "%d bestanden, %d pagina's: PDFBox %.2f s, draad %.2f s, verhouding %.2f, %.0f pagina's per seconde%n",
                files.size(),
                pages,
                base,
                whole,
                whole / base,
                pages / whole);
    }

    private static Stream<Path> pdfs(Path map) {
        try (Stream<Path> paths = Files.walk(map)) {
            return paths.filter(path -> path.toString().endsWith(".pdf")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int extract(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().getText(document);
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draad(List<Path> files) {
        DocumentReader reader = Kamers.reader();
        List<Document> documents = files.parallelStream()
                .flatMap(file -> new Leesgang(reader, Optional.empty())
                        .lees(file, file.getFileName().toString()).stream())
                .toList();
        List<Document> gelezen = documents.stream().filter(Document::gelezen).toList();
        List<Stand> standen = gelezen.stream()
                .map(document -> new Stand(document, "Dienst " + document.bestand(), 2024, "", document.titel()))
                .toList();
        LineaireDuider duider = Kamers.duider();
        RodeDraad draad = new RodeDraadMaker(
                        new DocumentDuider(duider),
                        Kamers.grouper(),
                        Kamers.draadFinder(),
                        Kamers.verwijzingen(),
                        stand -> {})
                .maak(
                        new RodeDraadMaker.Editie(Optional.empty(), Optional.empty(), false, List.of()),
                        standen,
                        documents,
                        Beslissingen.geen());
        Verslag verslag = new Verslag(draad, new Vorm("nl", false));
        verslag.bestanden();
        gelezen.forEach(verslag::leespagina);
    }

    private static double median(double[] rounds) {
        double[] warm = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
