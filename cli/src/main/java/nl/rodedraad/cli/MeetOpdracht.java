// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.verwijzing.VerwijzingMeting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad meet}: measures a room on what people noted, as Markdown. */
@Command(name = "meet", mixinStandardHelpOptions = true)
final class MeetOpdracht implements Callable<Integer> {

    private static final String GOUD = "kern/src/test/resources/nl/rodedraad/kern/verwijzing";

    private final Rodedraad rodedraad;

    @Parameters(paramLabel = "WAT")
    private String wat = "";

    @Option(names = "--data", paramLabel = "MAP")
    private @Nullable Path data;

    MeetOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        if (!wat.equals("verwijzingen")) {
            Teksten teksten = rodedraad.teksten();
            throw new GebruiksfoutException(teksten.van("gebruik.waarde", wat, "WAT", teksten.van("waarde.WAT")));
        }
        Path goud = Path.of(System.getProperty("rodedraad.wortel", ".")).resolve(GOUD);
        check(goud);
        Optional<Path> silver = Optional.ofNullable(data);
        silver.ifPresent(this::checkData);
        VerwijzingMeting.meet(goud, silver).forEach(rodedraad.out()::println);
        return Afloop.KLAAR.code();
    }

    private void checkData(Path map) {
        check(map);
        for (String file : VerwijzingMeting.DATA) {
            if (!Files.isReadable(map.resolve(file))) {
                throw new GebruiksfoutException(rodedraad.teksten().van("meet.ontbreekt", file, map));
            }
        }
    }

    private void check(Path map) {
        if (!Files.isDirectory(map)) {
            throw new GebruiksfoutException(rodedraad.teksten().van("geen-map", map));
        }
    }
}
