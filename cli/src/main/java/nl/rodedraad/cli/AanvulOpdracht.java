// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rodedraad aanvulling}: prints the script that completes the command in bash and zsh. */
@Command(name = "aanvulling", mixinStandardHelpOptions = true)
final class AanvulOpdracht implements Callable<Integer> {

    private final Rodedraad rodedraad;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AanvulOpdracht(Rodedraad rodedraad) {
        this.rodedraad = rodedraad;
    }

    @Override
    public Integer call() {
        CommandLine top = spec.parent().commandLine();
        rodedraad.out().print(Rodedraad.completion(top));
        return Afloop.KLAAR.code();
    }
}
