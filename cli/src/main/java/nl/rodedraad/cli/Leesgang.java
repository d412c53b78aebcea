// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.rodedraad.kern.lezen.DocumentReader;
import nl.rodedraad.kern.lezen.StandaardDocumentReader;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;

/** Reads files, from what was read before where the bytes are the same. */
final class Leesgang {

    private final DocumentReader reader;
    private final Optional<Tussenstand> tussenstand;

    Leesgang(DocumentReader reader, Optional<Tussenstand> tussenstand) {
        this.reader = reader;
        this.tussenstand = tussenstand;
    }

    /** The documents in a file under the name that messages and reports give it; never throws for what the file holds. */
    List<Document> lees(Path bestand, String naam) {
        byte[] inhoud;
        try {
            if (Files.size(bestand) > StandaardDocumentReader.MAX_BYTES) {
                return List.of(onleesbaar(naam, StandaardDocumentReader.tooLarge(naam)));
            }
            inhoud = Files.readAllBytes(bestand);
        } catch (IOException e) {
            return List.of(onleesbaar(
                    naam, "Het bestand '" + naam + "' is niet te openen. Kijk of het bestaat en of u het mag lezen."));
        }
        return lees(inhoud, naam);
    }

    private List<Document> lees(byte[] inhoud, String naam) {
        String sha256 = sha256(inhoud);
        Optional<List<Document>> eerder = tussenstand.flatMap(stand -> stand.get(sha256, naam));
        if (eerder.isPresent()) {
            return eerder.get();
        }
        List<Document> documenten = reader.read(naam, inhoud);
        tussenstand.ifPresent(stand -> stand.put(sha256, naam, documenten));
        return documenten;
    }

    private static Document onleesbaar(String naam, String reden) {
        return Document.nietGelezen("0".repeat(64), naam, Bestandssoort.ONBEKEND, reden);
    }

    static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
