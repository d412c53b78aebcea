// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import nl.rodedraad.kern.stand.RodeDraadException;

/** The command was used wrongly; the message says what to change. */
final class GebruiksfoutException extends RodeDraadException {

    GebruiksfoutException(String message) {
        super(message);
    }
}
