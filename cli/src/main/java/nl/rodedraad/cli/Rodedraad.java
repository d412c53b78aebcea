// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.rodedraad.kern.stand.RodeDraadException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code rodedraad}: what its subcommands share. */
@Command(name = "rodedraad", mixinStandardHelpOptions = true, version = "rodedraad 0.1.0")
public final class Rodedraad implements Callable<Integer> {

    private static final int OUTPUT_BUFFER = 1 << 16;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Teksten teksten;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Rodedraad(InputStream in, PrintStream out, PrintStream err, Teksten teksten) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.teksten = teksten;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(System.in, out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs the command with these streams and returns its exit code; all text is UTF-8. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Teksten teksten = new Teksten(taal(args));
        Rodedraad rodedraad = new Rodedraad(in, out, err, teksten);
        CommandLine command = new CommandLine(rodedraad)
                .addSubcommand(new LeesOpdracht(rodedraad))
                .addSubcommand(new DuidOpdracht(rodedraad))
                .addSubcommand(new DraadOpdracht(rodedraad))
                .addSubcommand(new ControleerOpdracht(rodedraad))
                .addSubcommand(new DemoOpdracht(rodedraad))
                .addSubcommand(new LeerOpdracht(rodedraad))
                .addSubcommand(new VerwijzingenOpdracht(rodedraad))
                .addSubcommand(new MeetOpdracht(rodedraad))
                .addSubcommand(new AanvulOpdracht(rodedraad));
        command.setResourceBundle(teksten.bundle());
        command.getCommandSpec().usageMessage().synopsisSubcommandLabel(teksten.van("opdracht"));
        command.getSubcommands().values().forEach(sub -> sub.setResourceBundle(teksten.bundle()));
        command.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setParameterExceptionHandler((e, given) -> rodedraad.verkeerdGebruik(e));
        command.setExecutionExceptionHandler((e, failed, parsed) -> rodedraad.misgegaan(e));
        return command.execute(args);
    }

    private static String taal(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--taal=en")
                    || (args[i].equals("--taal") && i + 1 < args.length && args[i + 1].equals("en"))) {
                return "en";
            }
        }
        return "nl";
    }

    private int verkeerdGebruik(CommandLine.ParameterException e) {
        String opdracht = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(Gebruiksfout.melding(e, teksten));
        err.println(teksten.van("gebruik.hulp", opdracht));
        return Afloop.VERKEERD_GEBRUIK.code();
    }

    private int misgegaan(Exception e) {
        err.println(e instanceof RodeDraadException ? e.getMessage() : teksten.van("onverwacht", e.toString()));
        return Afloop.VERKEERD_GEBRUIK.code();
    }

    /** The texts were chosen before the words were parsed, because the help needs them too; here the choice is only checked. */
    @Option(names = "--taal", paramLabel = "nl|en", scope = CommandLine.ScopeType.INHERIT)
    void taal(String taal) {
        if (!taal.equals("nl") && !taal.equals("en")) {
            throw new CommandLine.ParameterException(spec.commandLine(), taal, spec.findOption("--taal"), taal);
        }
    }

    @Override
    public Integer call() {
        CommandLine.usage(spec.commandLine(), out);
        return Afloop.VERKEERD_GEBRUIK.code();
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Teksten teksten() {
        return teksten;
    }

    /** The script that completes the command in bash and zsh. */
    static String completion(CommandLine command) {
        return AutoComplete.bash("rodedraad", command);
    }
}
