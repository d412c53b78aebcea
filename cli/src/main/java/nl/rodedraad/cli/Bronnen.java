// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rodedraad.kern.publiceren.Bronbestand;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;

/** Copies the originals behind a report along with it, by hash. */
final class Bronnen {

    private final Standenmap map;
    private final List<StandRegel> standen;

    Bronnen(Standenmap map, List<StandRegel> standen) {
        this.map = map;
        this.standen = standen;
    }

    void kopieer(Uitvoermap uit) {
        for (StandRegel stand : standen) {
            uit.schrijf(Bronbestand.adres(stand), inhoud(stand.bestand()));
        }
    }

    private byte[] inhoud(String bestand) {
        int inArchief = bestand.indexOf('!');
        Path pad = map.bij(inArchief < 0 ? bestand : bestand.substring(0, inArchief));
        try {
            return inArchief < 0 ? Files.readAllBytes(pad) : Archief.lees(pad, bestand.substring(inArchief + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("De bron '" + bestand + "' is niet meer te lezen.", e);
        }
    }
}
