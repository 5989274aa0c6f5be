package org.otowi.cli.ide;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.otowi.provenance.cli.Environment;

/** The user's display, and what Eclipse needs from the system to show windows and web pages on it. */
public final class Display {

    private static final List<String> LIBRARY_FOLDERS =
            List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib");

    private final Environment environment;
    private final boolean linux;

    public Display(Environment environment, String operatingSystem) {
        this.environment = environment;
        this.linux = operatingSystem.toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Name of the display; systems other than Linux always have one. */
    public Optional<String> name() {
        return linux
                ? environment.variable("WAYLAND_DISPLAY").or(() -> environment.variable("DISPLAY"))
                : Optional.of("system");
    }

    /** Whether GTK 3 is there, without which no window opens. */
    public boolean hasToolkit() {
        return !linux || hasLibrary("libgtk-3.so.0");
    }

    /** Whether WebKit is there, without which the transcript is shown as plain text. */
    public boolean hasBrowser() {
        return !linux || hasLibrary("libwebkit2gtk-4.1.so.0") || hasLibrary("libwebkit2gtk-4.0.so.37");
    }

    /** Libraries lie in a folder of the list or, as on Debian, one below it that is named after the machine. */
    private static boolean hasLibrary(String name) {
        return LIBRARY_FOLDERS.stream().map(Path::of).anyMatch(folder ->
                Files.exists(folder.resolve(name)) || hasLibraryBelow(folder, name));
    }

    private static boolean hasLibraryBelow(Path folder, String name) {
        try (DirectoryStream<Path> machines = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
            for (Path machine : machines) {
                if (Files.exists(machine.resolve(name))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
