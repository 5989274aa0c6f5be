package org.otowi.provenance.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.otowi.provenance.cli.messages.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** A program with subcommands: finds the one that is meant and turns what happens into messages and an exit code. */
public final class Program {

    /** What Java puts where the locale's charset could not decode an argument. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final Environment environment;
    private final List<Object> commands;
    private final List<ResourceBundle> helpTexts;

    /**
     * A program of the given commands.
     *
     * @param helpTexts the help of the program and of its commands, under {@code otowi} whatever the program's name; a
     *     later bundle goes before an earlier one
     */
    public Program(String name, Environment environment, List<Object> commands, List<ResourceBundle> helpTexts) {
        this.name = name;
        this.environment = environment;
        this.commands = List.copyOf(commands);
        this.helpTexts = List.copyOf(helpTexts);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code
     */
    public int run(String... arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != ExitCodes.DONE && Arrays.stream(arguments).anyMatch(any -> any.indexOf(REPLACEMENT) >= 0)) {
            environment.tell(Messages.get("locale.unreadableName"));
        }
        if (exitCode == ExitCodes.DONE && environment.out().checkError()) {
            environment.complain(Messages.get("output.failed"));
            return ExitCodes.SOME_FAILED;
        }
        return exitCode;
    }

    private CommandLine commandLine() {
        Failures failures = new Failures(environment);
        CommandLine line = new CommandLine(new Root()).setCommandName(name);
        commands.forEach(line::addSubcommand);
        line.setResourceBundle(new HelpTexts(name, helpTexts));
        line.setOut(new PrintWriter(environment.out(), true));
        line.setErr(new PrintWriter(environment.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(environment.colour() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(failures::wrongUsage);
        line.setExecutionExceptionHandler(failures::failed);
        return line;
    }

    /** What every command has: {@code --help} and {@code --version}. */
    @Command(scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class)
    static final class Root {}

    /** Answers {@code --version}. */
    static final class Version implements IVersionProvider {

        @Spec
        private CommandSpec command;

        @Override
        public String[] getVersion() {
            return new String[] {command.root().name() + " " + Messages.version()};
        }
    }
}
