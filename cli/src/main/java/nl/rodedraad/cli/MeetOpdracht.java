// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.duiden.DuidenProef;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.taal.Dutch;
import nl.rodedraad.kern.verwijzing.VerwijzingMeting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rodedraad meet}: measures a room on what people noted, as Markdown. */
@Command(name = "meet", mixinStandardHelpOptions = true)
final class MeetOpdracht implements Callable<Integer> {

    private static final String GOUD = "kern/src/test/resources/nl/rodedraad/kern/verwijzing";

    private static final String LEERCORPUS = "voorbeelden/leercorpus";
    private static final String ZINNEN_A = "voorbeelden/goud/A/zinnen";
    private static final String ZINNEN_B = "voorbeelden/goud/B/zinnen";

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
        List<String> lines = switch (wat) {
            case "verwijzingen" -> verwijzingen();
            case "duiden" -> duiden();
            default -> throw onbekend();
        };
        lines.forEach(rodedraad.out()::println);
        return Afloop.KLAAR.code();
    }

    private List<String> verwijzingen() {
        Optional<Path> silver = Optional.ofNullable(data);
        silver.ifPresent(this::checkData);
        return VerwijzingMeting.meet(map(GOUD), silver);
    }

    private List<String> duiden() {
        return new DuidenProef(Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer())
                .meet(
                        LeerDocument.readAll(map(LEERCORPUS)),
                        LeerDocument.readAll(map(ZINNEN_A)),
                        LeerDocument.readAll(map(ZINNEN_B)));
    }

    private Path map(String naam) {
        Path map = Path.of(System.getProperty("rodedraad.wortel", ".")).resolve(naam);
        check(map);
        return map;
    }

    private GebruiksfoutException onbekend() {
        Teksten teksten = rodedraad.teksten();
        return new GebruiksfoutException(teksten.van("gebruik.waarde", wat, "WAT", teksten.van("waarde.WAT")));
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
