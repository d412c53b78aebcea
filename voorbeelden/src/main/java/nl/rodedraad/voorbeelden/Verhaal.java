// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.voorbeelden;

import java.util.List;

/**
 * What a source says, parsed once for every format.
 *
 * @param titel title from the front matter, which itself is not shown
 * @param markdown the source without front matter
 * @param omslag title and what stands on the title page
 * @param blokken the rest
 * @param noten the notes in the order of their places; note 1 is the first
 */
record Verhaal(String titel, String markdown, List<Blok> omslag, List<Blok> blokken, List<List<Stuk>> noten) {}
