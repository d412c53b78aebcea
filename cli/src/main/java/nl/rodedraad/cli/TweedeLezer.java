// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import nl.rodedraad.kern.duiden.Duider;
import nl.rodedraad.koppelingen.Eindpunt;
import nl.rodedraad.koppelingen.EindpuntDuider;
import picocli.CommandLine.Option;

/** The options for a second reader; without them no text leaves the machine. */
final class TweedeLezer {

    private static final String KEY = "RODEDRAAD_SLEUTEL";
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 1 << 20;

    @Option(names = "--tweede-lezer", paramLabel = "ADRES")
    private String adres = "";

    @Option(names = "--tweede-model", paramLabel = "NAAM")
    private String model = "";

    /** The first reader with the second beside it, if one was asked for. */
    Duider naast(Duider eerste, Rodedraad rodedraad) {
        if (adres.isEmpty() != model.isEmpty()) {
            throw new GebruiksfoutException(rodedraad.teksten().van("duid.tweede-samen"));
        }
        if (adres.isEmpty()) {
            return eerste;
        }
        String sleutel = System.getenv().getOrDefault(KEY, "").strip();
        return new EindpuntDuider(
                eerste, new Eindpunt(uri(rodedraad), model, sleutel, WAIT, MOST_BYTES), rodedraad.err()::println);
    }

    private URI uri(Rodedraad rodedraad) {
        try {
            return new URI(adres);
        } catch (URISyntaxException e) {
            throw new GebruiksfoutException(rodedraad.teksten().van("duid.tweede-adres", adres));
        }
    }
}
