// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rodedraad demo}: the rode draad of the invented Standen that come with the program. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Option(names = "--uit", paramLabel = "MAP")
    private Path uit = Path.of("rode-draad");

    @Option(names = "--standen", paramLabel = "MAP")
    private Path standen = Path.of(System.getProperty("rodedraad.wortel", "."), "voorbeelden", "standen");

    DemoOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        Draadgang.Opdracht opdracht =
                new Draadgang.Opdracht(standen, uit, Optional.empty(), Optional.empty(), Optional.empty(), true);
        return new Draadgang(rodedraad, opdracht).loop().code();
    }
}
