// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.util.Objects;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the words of a command. */
final class Gebruiksfout {

    private Gebruiksfout() {}

    static String melding(ParameterException e, Teksten teksten) {
        if (e instanceof MissingParameterException missing) {
            String namen = String.join(
                    ", ", missing.getMissing().stream().map(Gebruiksfout::naam).toList());
            return teksten.van("gebruik.ontbreekt", namen);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String lijkend = String.join(", ", unmatched.getSuggestions());
            String onbekend = teksten.van("gebruik.onbekend", String.join(" ", unmatched.getUnmatched()));
            return lijkend.isEmpty() ? onbekend : onbekend + " " + teksten.van("gebruik.bedoelt", lijkend);
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return teksten.van("gebruik.kies", "--json, --tekst");
        }
        if (e instanceof OverwrittenOptionException twice) {
            return teksten.van("gebruik.tweemaal", naam(twice.getOverwritten()));
        }
        return waarde(e, teksten);
    }

    private static String waarde(ParameterException e, Teksten teksten) {
        ArgSpec arg = e.getArgSpec();
        if (arg == null) {
            return teksten.van("gebruik.anders", Objects.requireNonNullElse(e.getMessage(), ""));
        }
        String regel = teksten.vanOf("waarde." + naam(arg).replace("--", ""), "waarde.anders");
        return teksten.van("gebruik.waarde", Objects.requireNonNullElse(e.getValue(), ""), naam(arg), regel);
    }

    private static String naam(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
