// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

/** Interprets text. Implementations are deterministic and safe for use by several threads. */
public interface Duider {

    /** Interprets a text; never throws for what the text holds, but says in {@link Duiding#reden} why it cannot. */
    Duiding duid(Fragment fragment);

    /** Name and version of the model, the same as in every {@link Duiding} it makes. */
    String model();
}
