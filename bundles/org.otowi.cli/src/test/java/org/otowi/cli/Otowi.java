package org.otowi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.Cancellation;
import org.otowi.provenance.cli.CommandRun;

/** Runs the {@code otowi} command in this process. */
public final class Otowi {

    private static final List<String> COMMAND = List.of("otowi");

    private Otowi() {}

    /** As if in the given folder, with the store of contents in a folder beside it. */
    public static CommandRun run(Path folder, String... arguments) {
        return in(folder).run(arguments);
    }

    /** In a folder and, as after unpacking the zip, without a clone. */
    public static CommandRun.Setting in(Path folder) {
        return startedBy(COMMAND, folder);
    }

    /** In a folder, by the script of a clone. */
    public static CommandRun.Setting in(Path folder, Path home) {
        return setting(folder, new Launch(COMMAND, Optional.of(home)), Cancellation.NEVER);
    }

    /** In a folder, by the given words. */
    public static CommandRun.Setting startedBy(List<String> command, Path folder) {
        return setting(folder, new Launch(command, Optional.empty()), Cancellation.NEVER);
    }

    /** In a folder, while the user presses Ctrl-C. */
    public static CommandRun.Setting cancelled(Path folder) {
        return setting(folder, new Launch(COMMAND, Optional.empty()), () -> true);
    }

    private static CommandRun.Setting setting(Path folder, Launch launch, Cancellation cancellation) {
        return new CommandRun.Setting(folder,
                (environment, arguments) -> new OtowiCommand(environment, launch, cancellation).run(arguments));
    }
}
