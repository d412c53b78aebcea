// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

/** Reads one format. Implementations are deterministic and safe for use by several threads. */
@FunctionalInterface
public interface FormatReader {

    /** @throws NietLeesbaarException when these bytes give no text, with what the user can do */
    Inhoud read(byte[] bytes) throws NietLeesbaarException;
}
