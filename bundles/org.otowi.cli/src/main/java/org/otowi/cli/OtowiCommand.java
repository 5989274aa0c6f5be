package org.otowi.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.otowi.cli.doctor.DoctorCommand;
import org.otowi.cli.ide.IdeCommand;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.provenance.InitCommand;
import org.otowi.cli.provenance.LogCommand;
import org.otowi.cli.provenance.MergeCommand;
import org.otowi.cli.provenance.RecordCommand;
import org.otowi.cli.provenance.VerifyCommand;
import org.otowi.cli.summarize.SummarizeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The {@code otowi} command with all its subcommands. */
@Command(name = "otowi", scope = ScopeType.INHERIT, resourceBundle = Messages.HELP, mixinStandardHelpOptions = true,
        versionProvider = OtowiCommand.Version.class)
public final class OtowiCommand {

    private static final char REPLACEMENT = '\uFFFD';

    private final Environment environment;

    public OtowiCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Runs one command line.
     *
     * @return the exit code
     */
    public int run(String... arguments) {
        Failures failures = new Failures(environment);
        CommandLine line = new CommandLine(this);
        commands().forEach(line::addSubcommand);
        line.setOut(new PrintWriter(environment.out(), true));
        line.setErr(new PrintWriter(environment.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(environment.colour() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(failures::wrongUsage);
        line.setExecutionExceptionHandler(failures::failed);
        int exitCode = line.execute(arguments);
        if (exitCode != ExitCodes.DONE && Arrays.stream(arguments).anyMatch(any -> any.indexOf(REPLACEMENT) >= 0)) {
            environment.tell("locale.unreadableName");
        }
        if (exitCode == ExitCodes.DONE && environment.out().checkError()) {
            environment.tell("output.failed");
            return ExitCodes.SOME_FAILED;
        }
        return exitCode;
    }

    private List<Object> commands() {
        return List.of(new SummarizeCommand(environment), new VerifyCommand(environment), new LogCommand(environment),
                new RecordCommand(environment), new InitCommand(environment), new MergeCommand(environment), new DoctorCommand(environment),
                new IdeCommand(environment));
    }

    /** Answers {@code --version}. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"otowi " + Messages.version()};
        }
    }
}
