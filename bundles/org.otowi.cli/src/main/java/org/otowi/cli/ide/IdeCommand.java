package org.otowi.cli.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts an Eclipse IDE with Otowi and waits until it is closed. */
@Command(name = "ide")
public final class IdeCommand implements Callable<Integer> {

    /** How the IDE asks to be started again, {@code IApplication.EXIT_RESTART}. */
    private static final int RESTART = 23;

    private final Environment environment;
    private final Optional<Path> home;

    @Option(names = "--eclipse", paramLabel = "FOLDER")
    private Optional<Path> folder;

    @Option(names = {"--data", "-data"}, paramLabel = "WORKSPACE")
    private Optional<Path> workspace;

    @Parameters(arity = "0..*", paramLabel = "ARG", descriptionKey = "arguments")
    private List<String> arguments = List.of();

    public IdeCommand(Environment environment, Optional<Path> home) {
        this.environment = environment;
        this.home = home;
    }

    @Override
    public Integer call() throws CommandException, IOException, InterruptedException {
        requireDisplay();
        List<String> command = ide().command(ideArguments());
        environment.tell(Messages.get("ide.starting"));
        int exitCode;
        do {
            exitCode = run(command);
        } while (exitCode == RESTART);
        return exitCode;
    }

    /** Runs the IDE; when this process is told to end, so is the IDE. */
    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "otowi-end-ide"));
        return process.waitFor();
    }

    private void requireDisplay() throws CommandException {
        Display display = new Display(environment, System.getProperty("os.name"));
        if (display.name().isEmpty()) {
            throw new CommandException(Messages.get("ide.noDisplay"));
        }
        if (!display.hasToolkit()) {
            environment.tell(Messages.get("ide.noToolkit"));
        } else if (!display.hasBrowser()) {
            environment.tell(Messages.get("ide.noBrowser"));
        }
    }

    private IdeFolder ide() throws CommandException, IOException, InterruptedException {
        Optional<Path> named = folder.map(environment.folder()::resolve);
        if (named.isPresent()) {
            return IdeFolder.in(named.get())
                    .orElseThrow(() -> new CommandException(Messages.get("ide.notFound", named.get())));
        }
        IdeInstallation installation = home.map(IdeInstallation::new)
                .orElseThrow(() -> new CommandException(Messages.get("ide.noHome")));
        Optional<IdeFolder> installed = installation.installed();
        if (installed.isPresent()) {
            return installed.get();
        }
        environment.tell(Messages.get("ide.installing"));
        return installation.install();
    }

    private List<String> ideArguments() {
        List<String> all = new ArrayList<>();
        workspace.ifPresent(data -> all.addAll(List.of("-data", environment.folder().resolve(data).toString())));
        all.addAll(arguments);
        return all;
    }
}
