package org.otowi.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which another program starts this very Otowi, from any folder. */
final class OwnCommand {

    private OwnCommand() {}

    /** The script, if it was started by one, or else the running Java with all that it runs. */
    static List<String> words(Optional<String> script) {
        return script.map(path -> List.of(absolute(path))).orElseGet(() -> List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), Main.class.getName()));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(OwnCommand::absolute).collect(Collectors.joining(File.pathSeparator));
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize().toString();
    }
}
