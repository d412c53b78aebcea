// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.verwijzing.VerwijzingFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad verwijzingen}: lists what files cite. */
@Command(name = "verwijzingen", mixinStandardHelpOptions = true)
final class VerwijzingenOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Parameters(arity = "1..*", paramLabel = "BESTAND")
    private List<Path> bestanden = List.of();

    @Option(names = "--json")
    private boolean json;

    VerwijzingenOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        Leesgang leesgang = new Leesgang(Kamers.reader(), Optional.empty());
        VerwijzingFinder finder = Kamers.verwijzingen();
        int gelezen = 0;
        int ongelezen = 0;
        for (Path bestand : bestanden) {
            for (Document document :
                    leesgang.lees(bestand, bestand.getFileName().toString())) {
                if (document.gelezen()) {
                    gelezen++;
                    print(Verwijzingenlijst.of(document, finder));
                } else {
                    ongelezen++;
                    rodedraad.err().println(document.reden());
                }
            }
        }
        return LeesOpdracht.afloop(gelezen, ongelezen).code();
    }

    private void print(Verwijzingenlijst lijst) {
        List<String> lines = json ? lijst.json() : lijst.tabel(rodedraad.teksten());
        lines.forEach(rodedraad.out()::println);
    }
}
