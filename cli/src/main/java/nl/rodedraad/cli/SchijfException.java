// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import nl.rodedraad.kern.stand.RodeDraadException;

/** The disk refused to read or write; the message names the folder or file and what to do. */
final class SchijfException extends RodeDraadException {

    SchijfException(String message, Exception cause) {
        super(message + " Kijk of er plaats is en of u er rechten heeft.", cause);
    }
}
