// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.RodeDraadException;

/**
 * Proves a published report: reads the sources again, compares every quotation letter for letter, recomputes every count from
 * its parts, and writes every file again to compare it byte for byte. Thread-safe.
 */
public final class Controle {

    private static final String JSON = "draad.json";

    private final DocumentReader reader;

    public Controle(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * What is wrong with a report; empty when it is proved.
     *
     * @param verslag folder of the report
     * @param bronnen folder with the originals under any name, searched for what {@code verslag/bronnen} does not have; when
     *     absent, only the report itself is searched
     * @throws UncheckedIOException when a folder cannot be read
     */
    public List<Bevinding> controleer(Path verslag, Optional<Path> bronnen) {
        Path json = verslag.resolve(JSON);
        if (!Files.isRegularFile(json)) {
            return List.of(
                    new Bevinding(JSON, "Dit bestand ontbreekt; zonder dit bestand is niets na te gaan.", JSON, ""));
        }
        try {
            return prove(verslag, bronnen, Files.readAllBytes(json));
        } catch (RodeDraadException e) {
            return List.of(new Bevinding(JSON, "De inhoud klopt niet. " + e.getMessage(), "", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Bevinding> prove(Path folder, Optional<Path> bronnen, byte[] json) {
        DraadJson.Inhoud inhoud = DraadJson.read(json);
        Verslag verslag = new Verslag(inhoud.draad(), inhoud.vorm());
        List<Bevinding> findings = new ArrayList<>(Rekenproef.check(inhoud.draad()));
        Bestandsproef files = new Bestandsproef(folder);
        verslag.schrijf((address, bytes) -> findings.addAll(files.check(address, bytes)));
        proveSources(inhoud, verslag, new Bronnen(folder, bronnen, reader), files, findings);
        findings.addAll(files.checkNothingElse());
        return List.copyOf(findings);
    }

    private static void proveSources(
            DraadJson.Inhoud inhoud, Verslag verslag, Bronnen bronnen, Bestandsproef files, List<Bevinding> findings) {
        Map<String, List<Citaatproef>> quotations = Citaatproef.of(inhoud.draad());
        Set<String> seen = new HashSet<>();
        for (StandRegel stand : inhoud.draad().standen()) {
            if (!seen.add(stand.sha256())) {
                continue;
            }
            Bronnen.Bron bron = bronnen.find(stand, inhoud.vorm().bronnen());
            findings.addAll(bron.bevindingen());
            files.expect(Bronbestand.adres(stand));
            files.expect(verslag.adres(stand));
            bron.document().ifPresent(document -> {
                quotations
                        .getOrDefault(stand.sha256(), List.of())
                        .forEach(quotation ->
                                quotation.check(document, stand.bestand()).ifPresent(findings::add));
                findings.addAll(page(verslag, stand, document, files));
            });
        }
    }

    private static List<Bevinding> page(Verslag verslag, StandRegel stand, Document document, Bestandsproef files) {
        if (!document.sha256().equals(stand.sha256())) {
            return List.of();
        }
        List<Bevinding> findings = new ArrayList<>();
        if (document.paginas() != stand.paginas()) {
            findings.add(new Bevinding(
                    JSON,
                    "Het aantal pagina's van " + stand.bestand() + " klopt niet.",
                    Integer.toString(document.paginas()),
                    Integer.toString(stand.paginas())));
        }
        Map.Entry<String, byte[]> page = verslag.leespagina(document);
        findings.addAll(files.check(page.getKey(), page.getValue()));
        return findings;
    }
}
