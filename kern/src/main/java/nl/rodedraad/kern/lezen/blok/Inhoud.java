// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

import java.util.List;
import java.util.Map;

/**
 * What a format made of the bytes of one file.
 *
 * @param titel title that the file gives itself; empty when there is none
 * @param paginas number of pages; 0 where the format has none
 * @param blokken in reading order
 * @param metadata what the file says of itself: {@code auteur}, {@code titel}, {@code datum}, {@code maker}
 */
public record Inhoud(String titel, int paginas, List<Blok> blokken, Map<String, String> metadata) {

    public Inhoud {
        blokken = List.copyOf(blokken);
        metadata = Map.copyOf(metadata);
    }
}
