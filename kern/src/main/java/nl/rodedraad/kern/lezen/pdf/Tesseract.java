// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;

/** The program Tesseract, run on one picture at a time with one thread of its own, which is several times faster than with more. */
final class Tesseract {

    private static final long SECONDS_A_PAGE = 120;

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** The program where the search path of the user has it; empty when it is not installed. */
    static Optional<Tesseract> onPath() {
        String path = System.getenv("PATH");
        for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Path candidate = Path.of(folder, name);
                if (!folder.isBlank() && Files.isExecutable(candidate)) {
                    return Optional.of(new Tesseract(candidate));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The words in a picture of a page.
     *
     * @param scale pixels to a point
     */
    List<Word> words(BufferedImage image, float scale) throws IOException, NietLeesbaarException {
        Path folder = Files.createTempDirectory("rodedraad-scan");
        try {
            Path picture = folder.resolve("pagina.png");
            ImageIO.write(image, "png", picture.toFile());
            run(folder, picture);
            return TesseractTable.words(Files.readAllLines(folder.resolve("uit.tsv"), StandardCharsets.UTF_8), scale);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, Path picture) throws IOException, NietLeesbaarException {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                picture.toString(),
                folder.resolve("uit").toString(),
                "-l",
                "nld",
                "--psm",
                "3",
                "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("meldingen.txt").toFile());
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
                throw new NietLeesbaarException("is een scan waarvan een pagina niet binnen " + SECONDS_A_PAGE
                        + " seconden te herkennen is; vraag een exemplaar met tekst.");
            }
            if (process.exitValue() != 0) {
                throw new NietLeesbaarException("is een scan die Tesseract niet kan lezen; installeer het Nederlands ("
                        + ScanReader.INSTALL + ") en lees het bestand opnieuw.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("text recognition was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
