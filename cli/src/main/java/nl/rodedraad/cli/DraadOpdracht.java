// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad draad}: the whole way, from a folder of Standen to a rode draad. */
@Command(name = "draad", mixinStandardHelpOptions = true)
final class DraadOpdracht implements Callable<Integer> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Rodedraad rodedraad;

    @Parameters(paramLabel = "MAP", descriptionKey = "MAP")
    private Path map = Path.of(".");

    @Option(names = "--uit", required = true, paramLabel = "MAP")
    private Path uit = Path.of("rode-draad");

    @Option(names = "--editie", paramLabel = "JAAR")
    private @Nullable Integer editie;

    @Option(names = "--peildatum", paramLabel = "DATUM")
    private @Nullable LocalDate peildatum;

    @Option(names = "--beslissingen", paramLabel = "BESTAND")
    private @Nullable Path beslissingen;

    @Option(names = "--zonder-bronnen")
    private boolean zonderBronnen;

    DraadOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        if (editie != null && (editie < FIRST_YEAR || editie > LAST_YEAR)) {
            Teksten teksten = rodedraad.teksten();
            throw new GebruiksfoutException(
                    teksten.van("gebruik.waarde", editie.toString(), "--editie", teksten.van("waarde.editie")));
        }
        Draadgang.Opdracht opdracht = new Draadgang.Opdracht(
                map,
                uit,
                Optional.ofNullable(editie),
                Optional.ofNullable(peildatum).map(LocalDate::toString),
                Optional.ofNullable(beslissingen),
                !zonderBronnen);
        return new Draadgang(rodedraad, opdracht).loop().code();
    }
}
