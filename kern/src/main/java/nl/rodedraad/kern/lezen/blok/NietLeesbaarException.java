// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.blok;

/**
 * A file that cannot be read. Its message is the rest of a Dutch sentence that begins with the name of the file, and says what
 * to do ({@code is leeg; vraag een nieuw exemplaar.}).
 */
public final class NietLeesbaarException extends Exception {

    /** Said of text that shows well but whose characters mean nothing. */
    public static final String TEKSTLAAG =
            "heeft een onleesbare tekstlaag (tekens zonder betekenis); vraag een ander exemplaar,"
                    + " of druk het af naar een nieuwe PDF en lees die met tekstherkenning.";

    public NietLeesbaarException(String rest) {
        super(rest);
    }

    public NietLeesbaarException(String rest, Throwable cause) {
        super(rest, cause);
    }

    /** The reason, with the name of the file in front. */
    public String reden(String bestand) {
        return "'" + bestand + "' " + getMessage();
    }
}
