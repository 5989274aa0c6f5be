package org.otowi.cli;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
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

    /** The folders in which whoever installed the program may put a policy: where its jar lies, then its clone. */
    public List<Path> installation() {
        List<Path> folders = new ArrayList<>();
        try {
            CodeSource source = Launch.class.getProtectionDomain().getCodeSource();
            if (source != null) {
                folders.add(Path.of(URI.create(source.getLocation().toString())).resolveSibling(""));
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // started from something that is no file
        }
        home.ifPresent(folders::add);
        return folders;
    }

    /** How this process was started. */
    static Launch ofProcess() {
        return new Launch(OwnCommand.words(Optional.ofNullable(System.getProperty(SCRIPT))),
                Optional.ofNullable(System.getProperty(HOME)).map(Path::of));
    }
}
