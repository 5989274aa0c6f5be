package org.otowi.cli.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An Eclipse IDE on disk.
 *
 * @param folder the folder that holds its {@code plugins}
 * @param launcher the jar that starts it
 */
public record IdeFolder(Path folder, Path launcher) {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

    /** The IDE in a folder, if there is one. */
    public static Optional<IdeFolder> in(Path folder) {
        Path plugins = folder.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            return Optional.empty();
        }
        try (Stream<Path> jars = Files.list(plugins)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(LAUNCHER))
                    .max(Path::compareTo)
                    .map(jar -> new IdeFolder(folder, jar));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The command that starts it without a splash screen, with the Java that runs now. */
    public List<String> command(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachineArguments());
        command.addAll(List.of("-jar", launcher.toAbsolutePath().toString(), "-nosplash"));
        command.addAll(arguments);
        return command;
    }

    /** What stands after {@code -vmargs} in eclipse.ini, which only a native launcher reads by itself. */
    private List<String> virtualMachineArguments() throws IOException {
        Path settings = folder.resolve("eclipse.ini");
        if (!Files.exists(settings)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(settings);
        int start = lines.indexOf("-vmargs");
        return start < 0 ? List.of()
                : lines.subList(start + 1, lines.size()).stream().filter(line -> line.startsWith("-")).toList();
    }
}
