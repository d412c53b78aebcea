// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.duiden.Leren;
import nl.rodedraad.kern.taal.Dutch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad leer}: makes the model file from labelled documents. */
@Command(name = "leer", mixinStandardHelpOptions = true)
final class LeerOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Parameters(arity = "1..*", paramLabel = "MAP", descriptionKey = "MAP")
    private List<Path> mappen = List.of();

    @Option(names = "--uit", required = true, paramLabel = "BESTAND")
    private Path uit = Path.of("model.tsv");

    LeerOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        List<LeerDocument> documenten = mappen.stream()
                .flatMap(map -> LeerDocument.readAll(map).stream())
                .toList();
        List<String> lines = Leren.train(documenten, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        try {
            Files.writeString(uit, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SchijfException("Het model is niet te schrijven in '" + uit + "'.", e);
        }
        rodedraad.out().println(rodedraad.teksten().van("leer.klaar", documenten.size(), uit));
        return Afloop.KLAAR.code();
    }
}
