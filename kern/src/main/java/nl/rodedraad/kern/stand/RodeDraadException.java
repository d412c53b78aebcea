// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * Root of all exceptions that the project throws on purpose. Its message is in Dutch and names the value, the rule that it
 * breaks and what the user can do.
 */
public class RodeDraadException extends RuntimeException {

    public RodeDraadException(String message) {
        super(message);
    }

    public RodeDraadException(String message, Throwable cause) {
        super(message, cause);
    }
}
