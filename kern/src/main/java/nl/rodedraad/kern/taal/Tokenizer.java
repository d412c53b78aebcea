// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.taal;

import java.util.List;

/** Cuts text into words, numbers and marks. Implementations are safe for use by several threads. */
public interface Tokenizer {

    /** The tokens of a text in order; white space belongs to none of them. */
    List<Token> tokenize(String tekst);
}
