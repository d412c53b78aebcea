// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the words of a command. */
final class Gebruiksfout {

    private Gebruiksfout() {}

    static String melding(ParameterException e, Teksten teksten) {
        if (e instanceof MissingParameterException missing) {
            String namen = String.join(
                    ", ",
                    missing.getMissing().stream()
                            .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
                            .toList());
            return teksten.van("gebruik.ontbreekt", namen);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return teksten.van("gebruik.onbekend", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return teksten.van("gebruik.kies");
        }
        return teksten.van("gebruik.waarde", e.getValue() == null ? "" : e.getValue());
    }
}
