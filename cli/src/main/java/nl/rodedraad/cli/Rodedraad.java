// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code rodedraad}. */
@Command(name = "rodedraad", mixinStandardHelpOptions = true, resourceBundle = "nl.rodedraad.cli.Opdrachten")
public final class Rodedraad {

    private Rodedraad() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Rodedraad()).execute(args));
    }
}
