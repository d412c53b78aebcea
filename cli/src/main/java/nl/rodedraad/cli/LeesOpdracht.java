// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.lezen.DocumentJson;
import nl.rodedraad.kern.stand.Document;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad lees}: files become documents, as JSON Lines or as canonical text. */
@Command(name = "lees", mixinStandardHelpOptions = true)
final class LeesOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Parameters(arity = "1..*", paramLabel = "BESTAND", descriptionKey = "BESTAND")
    private List<Path> bestanden = List.of();

    @ArgGroup(multiplicity = "1")
    private Vorm vorm = new Vorm();

    LeesOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    /** How the documents are printed. */
    static final class Vorm {

        @Option(names = "--json", required = true)
        private boolean json;

        @Option(names = "--tekst", required = true)
        private boolean tekst;
    }

    @Override
    public Integer call() {
        Leesgang leesgang = new Leesgang(Kamers.reader(), Optional.empty());
        int gelezen = 0;
        int ongelezen = 0;
        for (Path bestand : bestanden) {
            for (Document document :
                    leesgang.lees(bestand, bestand.getFileName().toString())) {
                if (document.gelezen()) {
                    gelezen++;
                } else {
                    ongelezen++;
                    rodedraad.err().println(document.reden());
                }
                print(document, rodedraad.out());
            }
        }
        return afloop(gelezen, ongelezen).code();
    }

    private void print(Document document, PrintStream out) {
        if (vorm.json) {
            out.println(DocumentJson.write(document));
        } else if (vorm.tekst && document.gelezen()) {
            out.println(document.tekst());
        }
    }

    static Afloop afloop(int gelezen, int ongelezen) {
        if (gelezen == 0) {
            return Afloop.NIETS_GELEZEN;
        }
        return ongelezen == 0 ? Afloop.KLAAR : Afloop.MET_BEVINDINGEN;
    }
}
