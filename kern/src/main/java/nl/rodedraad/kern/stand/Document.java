// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file as it was read, or the reason why it was not.
 *
 * <p>The canonical text holds the passages in reading order, separated by an empty line; all offsets count in it, in UTF-16
 * code units. Its text is NFC, without carriage returns and without control characters other than tab and line feed.
 *
 * @param sha256 hash of the bytes of the file
 * @param bestand name of the file as given, without its folder; inside an archive {@code archief.zip!map/naam.pdf}
 * @param soort format
 * @param taal language as ISO 639-1 code ({@code nl}, {@code en}, …), or {@code onbekend}
 * @param titel title from the text or the metadata; empty when there is none
 * @param paginas number of pages; 0 where the format has none
 * @param reden why the file was not read and what to do, in Dutch; empty when it was read
 * @param tekst canonical text; empty when not read
 * @param passages in order of their ranges, without overlap
 * @param metadata what the file says of itself, by name in lower case ({@code auteur}, {@code titel}, {@code datum}, {@code maker})
 */
public record Document(
        String sha256,
        String bestand,
        Bestandssoort soort,
        String taal,
        String titel,
        int paginas,
        String reden,
        String tekst,
        List<Passage> passages,
        Map<String, String> metadata) {

    public Document {
        passages = List.copyOf(passages);
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
        int vorigEind = 0;
        for (Passage passage : passages) {
            if (passage.bereik().begin() < vorigEind || passage.bereik().eind() > tekst.length()) {
                throw new OngeldigeWaardeException(
                        "passage op " + passage.bereik() + " in " + bestand,
                        "passages staan op volgorde, zonder overlap, binnen de tekst");
            }
            vorigEind = passage.bereik().eind();
        }
    }

    /** A file that could not be read, with the reason and what to do about it. */
    public static Document nietGelezen(String sha256, String bestand, Bestandssoort soort, String reden) {
        if (reden.isBlank()) {
            throw new OngeldigeWaardeException("lege reden voor " + bestand, "een ongelezen bestand heeft een reden");
        }
        return new Document(sha256, bestand, soort, "onbekend", "", 0, reden, "", List.of(), Map.of());
    }

    public boolean gelezen() {
        return reden.isEmpty();
    }

    public Plaats plaats(Bereik bereik) {
        return new Plaats(sha256, bereik);
    }
}
