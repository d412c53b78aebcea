// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.rodedraad.kern.publiceren.Bronbestand;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.RodeDraadException;

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
            byte[] inhoud = inhoud(stand.bestand());
            if (!Leesgang.sha256(inhoud).equals(stand.sha256())) {
                throw new RodeDraadException(
                        "'" + stand.bestand() + "' is veranderd terwijl het werd gelezen. Begin opnieuw.");
            }
            uit.schrijf(Bronbestand.adres(stand), inhoud);
        }
    }

    private byte[] inhoud(String bestand) {
        try {
            int inArchief = archief(bestand);
            return inArchief < 0
                    ? Files.readAllBytes(map.bij(bestand))
                    : Archief.lees(map.bij(bestand.substring(0, inArchief)), bestand.substring(inArchief + 1));
        } catch (IOException e) {
            throw new SchijfException("De bron '" + bestand + "' is niet meer te lezen.", e);
        }
    }

    /** Where the name of the archive ends, as a name may hold an exclamation mark of its own; -1 for a file of the folder. */
    private int archief(String bestand) {
        int eind = bestand.indexOf('!');
        while (eind >= 0 && !Files.isRegularFile(map.bij(bestand.substring(0, eind)))) {
            eind = bestand.indexOf('!', eind + 1);
        }
        return eind;
    }
}
