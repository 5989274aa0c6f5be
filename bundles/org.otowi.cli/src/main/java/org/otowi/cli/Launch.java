package org.otowi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How this Otowi was started.
 *
 * @param command the words that start it from any folder
 * @param home folder of the clone of Otowi that it was started from; empty when it runs from its zip
 */
public record Launch(List<String> command, Optional<Path> home) {

    /** Set by the script {@code otowi} of a clone: the clone's folder. */
    private static final String HOME = "otowi.home";

    /** Set by every script {@code otowi}: its own path. */
    private static final String SCRIPT = "otowi.script";

    public Launch {
        command = List.copyOf(command);
    }

    /** How this process was started. */
    static Launch ofProcess() {
        return new Launch(OwnCommand.words(Optional.ofNullable(System.getProperty(SCRIPT))),
                Optional.ofNullable(System.getProperty(HOME)).map(Path::of));
    }
}
