// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.duiden.LeerDocument;
import nl.rodedraad.kern.duiden.Leerbeslissingen;
import nl.rodedraad.kern.duiden.Leren;
import nl.rodedraad.kern.duiden.Modelcijfers;
import nl.rodedraad.kern.duiden.Modelkeuring;
import nl.rodedraad.kern.stand.Beslissing;
import nl.rodedraad.kern.taal.Dutch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rodedraad leer}: makes the model file from labelled documents. With decisions of people it learns from those as well.
 * With decisions or a fixed set the new model takes the place of the old only if it is not worse on the fixed set.
 */
@Command(name = "leer", mixinStandardHelpOptions = true)
final class LeerOpdracht implements Callable<Integer> {

    private static final String KEURING = "voorbeelden/goud/B/zinnen";

    private final Rodedraad rodedraad;

    @Parameters(arity = "1..*", paramLabel = "MAP", descriptionKey = "MAP")
    private List<Path> mappen = List.of();

    @Option(names = "--uit", required = true, paramLabel = "BESTAND")
    private Path uit = Path.of("model.tsv");

    @Option(names = "--beslissingen", paramLabel = "BESTAND")
    private @Nullable Path beslissingen;

    @Option(names = "--keuring", paramLabel = "MAP")
    private @Nullable Path keuring;

    LeerOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        List<LeerDocument> documenten =
                mappen.stream().flatMap(map -> documenten(map).stream()).toList();
        boolean vergelijken = beslissingen != null || keuring != null;
        return (vergelijken ? alsNietSlechter(documenten) : zonderKeuring(documenten)).code();
    }

    private Afloop zonderKeuring(List<LeerDocument> documenten) {
        schrijf(train(documenten));
        zeg("leer.klaar", documenten.size(), uit);
        return Afloop.KLAAR;
    }

    private Afloop alsNietSlechter(List<LeerDocument> documenten) {
        List<LeerDocument> gekeurd = documenten(keuringsmap());
        Modelkeuring modelkeuring =
                new Modelkeuring(gekeurd, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        modelkeuring.checkApart(documenten);
        Leerbeslissingen geleerd = Leerbeslissingen.van(log(), gekeurd);
        zegWatGeleerdIs(geleerd);
        List<LeerDocument> alles = new ArrayList<>(documenten);
        alles.addAll(geleerd.documenten());
        List<String> lines = train(alles);
        Modelcijfers oud = oud(modelkeuring);
        Modelcijfers nieuw = modelkeuring.cijfers(lines);
        zegCijfers(oud, nieuw);
        if (nieuw.slechterDan(oud)) {
            zeg("leer.slechter", nieuw.gemiddelde(), oud.gemiddelde(), uit);
            return Afloop.MET_BEVINDINGEN;
        }
        schrijf(lines);
        zeg("leer.vervangen", nieuw.gemiddelde(), oud.gemiddelde(), uit);
        return Afloop.KLAAR;
    }

    private Path keuringsmap() {
        Path gegeven = keuring;
        return gegeven == null
                ? Path.of(System.getProperty("rodedraad.wortel", ".")).resolve(KEURING)
                : gegeven;
    }

    private List<Beslissing> log() {
        Path log = beslissingen;
        return log == null ? List.of() : Beslissingenlog.read(log);
    }

    private static List<String> train(List<LeerDocument> documenten) {
        return Leren.train(documenten, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
    }

    /** The figures of the model that is there, or else of the one that comes with the program. */
    private Modelcijfers oud(Modelkeuring modelkeuring) {
        if (!Files.exists(uit)) {
            return modelkeuring.meegeleverd();
        }
        try {
            return modelkeuring.cijfers(Files.readAllLines(uit, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SchijfException("Het model in '" + uit + "' is niet te lezen.", e);
        }
    }

    private List<LeerDocument> documenten(Path map) {
        if (!Files.isDirectory(map)) {
            throw new GebruiksfoutException(rodedraad.teksten().van("geen-map", map));
        }
        return LeerDocument.readAll(map);
    }

    private void schrijf(List<String> lines) {
        Path half = uit.resolveSibling("." + uit.getFileName() + ".half");
        try {
            Files.writeString(half, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.move(half, uit, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SchijfException("Het model is niet te schrijven in '" + uit + "'.", e);
        }
    }

    private void zegWatGeleerdIs(Leerbeslissingen geleerd) {
        zeg("leer.beslissingen", geleerd.gebruikt(), geleerd.documenten().size());
        zegOngebruikt("leer.zonder-letters", geleerd.zonderLetters());
        zegOngebruikt("leer.uit-keuring", geleerd.uitKeuring());
    }

    private void zegOngebruikt(String naam, List<Beslissing> ongebruikt) {
        if (!ongebruikt.isEmpty()) {
            zeg(naam, ongebruikt.size());
            ongebruikt.forEach(beslissing -> zeg(
                    "leer.ongebruikt", beslissing.soort(), beslissing.plaats().id()));
        }
    }

    private void zegCijfers(Modelcijfers oud, Modelcijfers nieuw) {
        zeg("leer.kop");
        rodedraad.out().println("|---|---|---|");
        zeg("leer.knelpunt", oud.knelpunt(), nieuw.knelpunt());
        zeg("leer.functies", oud.functies(), nieuw.functies());
        zeg("leer.themas", oud.themas(), nieuw.themas());
        zeg("leer.gemiddelde", oud.gemiddelde(), nieuw.gemiddelde());
    }

    private void zeg(String naam, Object... waarden) {
        rodedraad.out().println(rodedraad.teksten().van(naam, waarden));
    }
}
