// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

/** Makes finders. */
public final class VerwijzingFinders {

    private VerwijzingFinders() {}

    /** The finder with the registers of this project. They are loaded once, at the first text that is searched. */
    public static VerwijzingFinder standaard() {
        return tekst -> Loaded.FINDER.find(tekst);
    }

    private static final class Loaded {
        static final VerwijzingFinder FINDER = new RegisterFinder(Registers.load());
    }
}
