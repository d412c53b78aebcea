// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;
import nl.rodedraad.kern.stand.Bereik;

/** Cuts running text into sentences. Implementations are safe for use by several threads. */
public interface SentenceSplitter {

    /**
     * The sentences of a text in order, without the white space around them. Together they hold every character of the text
     * that is not white space. Takes time linear in the length of the text.
     */
    List<Bereik> split(String tekst);
}
