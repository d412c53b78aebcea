// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import nl.rodedraad.kern.stand.Passage;

/**
 * A passage of a document and what it says; all ranges of the duiding count in the canonical text of the document.
 */
public record PassageDuiding(Passage passage, Duiding duiding) {}
