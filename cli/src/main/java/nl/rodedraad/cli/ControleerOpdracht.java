// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.publiceren.Bevinding;
import nl.rodedraad.kern.publiceren.Controle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad controleer}: proves a report, or names what is broken in it. */
@Command(name = "controleer", mixinStandardHelpOptions = true)
final class ControleerOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Parameters(paramLabel = "MAP", descriptionKey = "MAP")
    private Path map = Path.of(".");

    @Option(names = "--bronnen", paramLabel = "MAP")
    private @Nullable Path bronnen;

    ControleerOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(map)) {
            throw new GebruiksfoutException(rodedraad.teksten().van("geen-map", map));
        }
        if (bronnen != null && !Files.isDirectory(bronnen)) {
            throw new GebruiksfoutException(rodedraad.teksten().van("geen-map", bronnen));
        }
        List<Bevinding> bevindingen = new Controle(Kamers.reader()).controleer(map, Optional.ofNullable(bronnen));
        bevindingen.forEach(bevinding -> rodedraad.out().println(bevinding.zin()));
        if (bevindingen.isEmpty()) {
            rodedraad.out().println(rodedraad.teksten().van("controleer.goed"));
            return Afloop.KLAAR.code();
        }
        rodedraad.out().println(rodedraad.teksten().van("controleer.fout", bevindingen.size()));
        return Afloop.MET_BEVINDINGEN.code();
    }
}
