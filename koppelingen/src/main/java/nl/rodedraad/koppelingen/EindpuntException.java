// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

/** An endpoint gave no answer that can be used. */
final class EindpuntException extends Exception {

    private static final long serialVersionUID = 1L;

    EindpuntException(String message) {
        super(message);
    }

    EindpuntException(String message, Throwable cause) {
        super(message, cause);
    }
}
