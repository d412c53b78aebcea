// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/** A value breaks a rule of the record that should hold it. */
public final class OngeldigeWaardeException extends RodeDraadException {

    public OngeldigeWaardeException(String waarde, String regel) {
        super("Ongeldige waarde: " + waarde + ". Regel: " + regel + ".");
    }
}
