// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

/** How a command ended, as its exit code tells. */
enum Afloop {
    /** All done. */
    KLAAR(0),
    /** Done with findings: some input was not read, or a quotation or figure is broken. */
    MET_BEVINDINGEN(1),
    /** Wrong use of the command. */
    VERKEERD_GEBRUIK(2),
    /** Nothing could be read. */
    NIETS_GELEZEN(3);

    private final int code;

    Afloop(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
